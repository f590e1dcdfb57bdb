package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of a call however they are sent: query string, JSON, form or multipart.
final class CallReader {

    private static final Set<String> PLAIN = Set.of("Integer", "Float", "Boolean", "String", "InputFile");

    private CallReader() {}

    static Call read(Shape method, Context context) {
        ObjectNode parameters = Json.object();
        Map<String, Upload> uploads = new HashMap<>();
        addTexts(method, parameters, context.queryParamMap());
        String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            addJson(method, parameters, context.body());
        } else if (type.startsWith("multipart/form-data")) {
            addTexts(method, parameters, context.formParamMap());
            addFiles(method, parameters, uploads, context.uploadedFileMap());
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            addTexts(method, parameters, context.formParamMap());
        } else if (context.bodyAsBytes().length > 0) {
            throw Refusal.badRequest("unsupported content type \"" + type + "\"");
        }
        return new Call(method.name(), parameters, uploads);
    }

    private static void addJson(Shape method, ObjectNode parameters, String body) {
        if (body.isEmpty()) {
            return;
        }
        JsonNode read = Json.read(body).orElseThrow(() -> Refusal.badRequest("can't parse JSON: not a JSON value"));
        if (!read.isObject()) {
            throw Refusal.badRequest("can't parse JSON: expected an Object");
        }
        read.properties().forEach(entry -> parameters.set(
                entry.getKey(), unwrapped(method.fields().get(entry.getKey()), entry.getValue())));
    }

    /// An object or a list may also come as JSON inside a string.
    private static JsonNode unwrapped(@Nullable Field field, JsonNode value) {
        if (field == null || !value.isTextual() || field.types().stream().anyMatch(PLAIN::contains)) {
            return value;
        }
        return typed(field, value.asText());
    }

    private static void addTexts(Shape method, ObjectNode parameters, Map<String, List<String>> texts) {
        texts.forEach((name, values) -> {
            if (values.isEmpty()) {
                return; // a file part: it has a name and no text
            }
            Field field = method.fields().get(name);
            if (values.stream().distinct().count() > 1) {
                throw Refusal.badRequest("parameter \"" + name + "\" was given twice");
            }
            parameters.set(name, field == null ? TextNode.valueOf(values.getFirst()) : typed(field, values.getFirst()));
        });
    }

    private static JsonNode typed(Field field, String text) {
        if (field.takes("Boolean") && isFlag(text)) {
            return BooleanNode.valueOf(text.equalsIgnoreCase("true") || text.equals("1"));
        }
        if (field.takes("Integer") && text.matches("-?\\d{1,18}")) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        if (field.takes("Float") && text.matches("-?\\d+(\\.\\d+)?")) {
            return DoubleNode.valueOf(Double.parseDouble(text));
        }
        if (field.types().stream().anyMatch(PLAIN::contains)) {
            return TextNode.valueOf(text);
        }
        return Json.read(text)
                .orElseThrow(() -> Refusal.badRequest("can't parse parameter \"" + field.name() + "\": not a JSON value"));
    }

    private static boolean isFlag(String text) {
        return Set.of("true", "false", "1", "0").contains(text.toLowerCase(Locale.ROOT));
    }

    private static void addFiles(
            Shape method,
            ObjectNode parameters,
            Map<String, Upload> uploads,
            Map<String, List<UploadedFile>> files) {
        files.forEach((name, given) -> {
            uploads.put(name, read(given.getFirst()));
            if (method.fields().containsKey(name)) {
                parameters.put(name, "attach://" + name);
            }
        });
    }

    private static Upload read(UploadedFile file) {
        try (InputStream stream = file.content()) {
            String type = Optional.ofNullable(file.contentType()).orElse("");
            return new Upload(file.filename(), type, stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
