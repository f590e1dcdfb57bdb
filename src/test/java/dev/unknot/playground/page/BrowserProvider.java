package dev.unknot.playground.page;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Starts one browser for all tests of a run and closes it at the end.
final class BrowserProvider implements ExecutionCondition, ParameterResolver {

    private static final String DEMAND = "UNKNOT_DEMAND_BROWSER";
    private static final Namespace ROOM = Namespace.create(BrowserProvider.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return decide(Browser.isFound(), System.getenv(DEMAND) != null, context.getDisplayName());
    }

    static ConditionEvaluationResult decide(boolean found, boolean demanded, String test) {
        if (found || demanded) {
            return ConditionEvaluationResult.enabled("a browser is here, or must be");
        }
        System.out.println("Not run without Chromium and its driver: " + test);
        return ConditionEvaluationResult.disabled("no Chromium and chromedriver in " + Browser.FOLDERS);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, ROOM)
                .computeIfAbsent(Browser.class, _ -> Browser.start());
    }
}
