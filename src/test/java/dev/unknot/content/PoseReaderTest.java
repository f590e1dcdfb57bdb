package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.figure.Muscle;
import dev.unknot.figure.Person;
import dev.unknot.figure.Pose;
import dev.unknot.figure.Side;
import dev.unknot.figure.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseReaderTest {

    private static final String SOUND = """
            {"who": "ruth", "bg": "sky", "cam": {"yaw": 20, "pitch": 6},
             "base": {"pelvis": {"pos": [0, 0.9, 0]}, "armL": {"hand": [0.1, 1, 0.2], "in": "head"}},
             "keys": [{}, {"neck": [0, 20, 0]}],
             "props": [{"type": "chair", "at": [0, 0, 0]}],
             "glow": ["upperTrap.R"], "arrows": [{"pts": [[0, 1, 0], ["head", 0, 0, 0]]}],
             "inset": {"yaw": 180}}""";

    private static Pose read(String json) throws JsonProcessingException {
        return PoseReader.read(new ObjectMapper().readTree(json));
    }

    @Test
    void aPoseIsReadWhole() throws JsonProcessingException {
        Pose pose = read(SOUND);

        assertEquals(Person.RUTH, pose.who());
        assertEquals(new Vec(0.1, 1, 0.2), pose.base().vectors().get("armL.hand"));
        assertEquals("head", pose.base().frames().get("armL.in"));
        assertEquals(List.of(new Muscle(Muscle.Group.UPPER_TRAPEZIUS, Side.RIGHT)), pose.glow());
        assertEquals("head", pose.arrows().getFirst().points().getLast().frame());
    }

    /// What is replaced by what, and the pointer of the fault.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "who": "ruth"        | "who": "bob"             | /who
            "bg": "sky",         | ``                       |
            "yaw": 20            | "yaw": "20"              | /cam/yaw
            "pitch": 6           | "pitch": 600             | /cam/pitch
            "hand": [0.1         | "hands": [0.1            | /base/armL/hands
            [0, 0.9, 0]          | [0, 0.9]                 | /base/pelvis/pos
            "in": "head"         | "in": "tail"             | /base/armL/in
            "neck": [0, 20, 0]   | "nek": [0, 20, 0]        | /keys/1/nek
            "type": "chair"      | "type": "sofa"           | /props/0/type
            "upperTrap.R"        | "upperTrap.X"            | /glow/0
            ["head", 0, 0, 0]    | ["head", 0, 0]           | /arrows/0/pts/1/0
            "inset": {"yaw": 180 | "inset": {"yaw": 180, "corner": "tl" | /inset/corner
            """)
    void aFaultIsNamedByItsPlace(String sound, String broken, String pointer) {
        String json = SOUND.replace(sound, broken == null ? "" : broken);

        PoseFault fault = assertThrows(PoseFault.class, () -> read(json));

        assertEquals(pointer == null ? "" : pointer, fault.pointer());
    }
}
