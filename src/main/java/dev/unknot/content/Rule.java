package dev.unknot.content;

import java.util.Locale;

/// What content must keep to. Each rule has a case in the test tree that breaks it.
public enum Rule {

    // files
    /// A file that must be there is not.
    MISSING_FILE,
    /// A file is not text in UTF-8.
    NOT_UTF8,
    /// A file is not JSON.
    NOT_JSON,
    /// `$schema` does not point to the schema of this sort of file.
    WRONG_SCHEMA,

    // values
    /// A key that nobody reads; most likely a slip of the pen.
    UNKNOWN_KEY,
    /// A key that must be there is not.
    MISSING_KEY,
    /// A key is there twice in one object.
    DOUBLE_KEY,
    /// A value of another type is wanted, such as a number for a text.
    WRONG_TYPE,
    /// One of a few words is wanted, and this is none of them.
    UNKNOWN_VALUE,
    /// A number is too small or too large.
    OUT_OF_RANGE,
    /// A list or a text that must hold something is empty.
    EMPTY,
    /// A name is written with other letters than names are.
    BAD_ID,
    /// A name is given twice.
    DOUBLE_ID,

    // questions and flags
    /// There is no question of that name.
    UNKNOWN_QUESTION,
    /// The question has no option of that name, or cannot be answered like that.
    UNKNOWN_OPTION,
    /// A condition asks for the answer of this or a later question.
    CONDITION_LOOKS_AHEAD,
    /// A condition compares a number with the answer of a question that has options.
    SCALE_CONDITION_ON_PICK,
    /// A question is missing that routines are made from.
    MISSING_QUESTION,
    /// A question says another one anew, but with other options.
    RESTATES_OTHERWISE,
    /// A flag that only words raise has none.
    FLAG_UNREACHABLE(true),
    /// A phrase that nothing typed can match.
    BAD_PHRASE,
    /// A phrase is made of a concept that does not exist.
    UNKNOWN_CONCEPT,
    /// A language has no words for a concept that a rule rests on.
    MISSING_CONCEPT(true),
    /// A concept that no rule and no phrase asks for.
    UNUSED_CONCEPT(true),
    /// A concept that is made of itself.
    CIRCULAR_CONCEPT,
    /// An example is not read as it says.
    EXAMPLE_MISREAD,
    /// A flag that is not CLINICIAN says that a clearance lifts it.
    FLAG_NOT_LIFTABLE,

    // words
    /// There are no words for something that is shown.
    MISSING_WORDS,
    /// There are words for something that does not exist.
    UNUSED_WORDS,
    /// There are words for a flag that does not exist.
    UNKNOWN_FLAG,
    /// A flag has no question or no reason in words.
    MISSING_FLAG_WORDS,
    /// A flag advises something for which there are no words.
    MISSING_ADVICE,
    /// An exercise has no words.
    STRETCH_WITHOUT_WORDS,
    /// A pattern that ICU cannot read.
    BAD_MESSAGE,
    /// A message wants an argument that it is not given.
    WRONG_ARGUMENT,
    /// A list has more or fewer entries than what belongs to it.
    MISCOUNTED,
    /// A text is longer than what Telegram, or a phone's screen, takes.
    TOO_LONG,
    /// A tag is unknown, not closed, or where tags are not read.
    BAD_TAG,

    // exercises
    /// A folder of `data/stretches/` holds no exercise.
    FOLDER_WITHOUT_STRETCH,
    /// A dose that nobody should do.
    DOSE_OUT_OF_RANGE,
    /// A pose that cannot be drawn.
    BAD_POSE,
    /// There is no filter of that code.
    UNKNOWN_FILTER,
    /// There is no exercise of that name.
    UNKNOWN_STRETCH,
    /// There is no preference for a region that people can choose.
    REGION_WITHOUT_PREFERENCE,
    /// There is no template for a session that people can choose.
    TEMPLATE_INCOMPLETE,
    /// An exercise has no picture, and so is not offered.
    MISSING_PICTURE(true),
    /// A picture was drawn from an older pose, or by an older renderer.
    PICTURE_OUTDATED(true),

    // countries
    /// Two letters that are no country.
    UNKNOWN_COUNTRY,
    /// A country is there twice.
    COUNTRY_TWICE,
    /// Something that nobody can dial.
    BAD_NUMBER;

    private final boolean warns;

    Rule() {
        this(false);
    }

    Rule(boolean warns) {
        this.warns = warns;
    }

    /// Whether breaking it leaves the content usable.
    public boolean warns() {
        return warns;
    }

    /// Its name as people read it, such as `unknown-key`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
