package dev.unknot.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads every pose, as drawing does, and reports those that cannot be drawn. The bot itself needs
/// the pictures only, so its start does without this.
final class PoseCheck {

    private static final String POSE = "/pose.json";

    private final Problems problems = new Problems();
    private final ObjectMapper json = new ObjectMapper();
    private final JsonFiles files;

    PoseCheck(Path root) {
        this.files = new JsonFiles(root, problems);
    }

    /// The faults of all poses.
    List<Problem> faults() {
        for (String id : files.folders(StretchReader.FOLDER)) {
            String file = StretchReader.FOLDER + "/" + id + POSE;
            if (files.has(file)) {
                files.read(file).ifPresent(top -> pose(file, top));
            }
        }
        return problems.all();
    }

    private void pose(String file, Node top) {
        try {
            PoseReader.read(json.readTree(Files.readString(files.path(file))));
        } catch (PoseFault fault) {
            String what = String.valueOf(fault.getMessage()).substring(fault.pointer().length() + 2);
            problems.add(Rule.BAD_POSE, spot(top, fault.pointer()), what);
        } catch (JsonProcessingException e) {
            problems.add(Rule.NOT_JSON, Spot.file(file), "is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add(Rule.MISSING_FILE, Spot.file(file), "cannot be read: " + e.getMessage());
        }
    }

    /// The place a pointer means, or the last one on the way to it that is there.
    private static Spot spot(Node top, String pointer) {
        Node node = top;
        for (String step : pointer.split("/", -1)) {
            node = switch (node) {
                case Node.Fields fields -> fields.byKey().getOrDefault(step, node);
                case Node.Items items when step.matches("\\d{1,4}") && Integer.parseInt(step) < items.all().size() ->
                    items.all().get(Integer.parseInt(step));
                case Node.Items _, Node.Text _, Node.Amount _, Node.Flag _, Node.Nothing _ -> node;
            };
        }
        return new Spot(node.spot().file(), node.spot().line(), pointer);
    }
}
