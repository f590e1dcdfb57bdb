package dev.unknot.playground.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests that want a [Browser], which is handed to their methods as a parameter. They run where a
/// Chromium is found; with `UNKNOT_DEMAND_BROWSER` set they fail without one.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserProvider.class)
public @interface InBrowser {}
