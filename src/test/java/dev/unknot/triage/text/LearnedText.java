package dev.unknot.triage.text;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Writes learned weights so that two trainings can be compared: a few weights a line, or one message.
final class LearnedText {

    private static final int WIDTH = 100;

    private LearnedText() {}

    static String of(ObjectNode file) {
        String text = file.toString();
        StringBuilder wrapped = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wrapped.append(c);
            width++;
            boolean between = c == ',' && i > 0 && Character.isDigit(text.charAt(i - 1)) && text.charAt(i + 1) == '"';
            boolean message = c == ',' && text.charAt(i - 1) == '"' && text.charAt(i + 1) == '"';
            boolean begins = c == '{' && text.startsWith("\":{", i - 2);
            if ((between && width > WIDTH) || message || begins) {
                wrapped.append('\n');
                width = 0;
            }
        }
        return wrapped.append('\n').toString();
    }
}
