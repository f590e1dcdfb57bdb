package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlParserTest {

    private static String spoken(String html) {
        FormattedText parsed = HtmlParser.parse(html);
        return parsed.text() + parsed.entities().stream()
                .map(entity -> " " + entity.path("type").asText() + "@" + FormattedText.offset(entity) + "+"
                        + FormattedText.length(entity))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain                                   | plain
            <b>bold</b> and <i>italic</i>           | bold and italic bold@0+4 italic@9+6
            <b>a<i>b</i></b>                        | ab bold@0+2 italic@1+1
            😀 <b>x</b>                             | 😀 x bold@3+1
            <B>x</b>                                | x bold@0+1
            <strong>a</strong><em>b</em><ins>c</ins><del>d</del> | abcd bold@0+1 italic@1+1 underline@2+1 strikethrough@3+1
            <u>a</u><s>b</s><strike>c</strike>      | abc underline@0+1 strikethrough@1+1 strikethrough@2+1
            <tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span> | ab spoiler@0+1 spoiler@1+1
            <blockquote>a</blockquote><blockquote expandable>b</blockquote> | ab blockquote@0+1 expandable_blockquote@1+1
            <code>a</code><pre>b</pre>              | ab code@0+1 pre@1+1
            <a href="https://a.example/">x</a>      | x text_link@0+1
            <a href="no address">x</a>              | x
            <b></b>empty                            | empty
            a &lt;b&gt; &amp;amp; &quot;c&quot; &#33; &#x21; &nbsp; & | a <b> &amp; "c" ! ! &nbsp; &
            <tg-time unix="1647531900" format="wDT">soon</tg-time> | soon date_time@0+4
            <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> | 👍 custom_emoji@0+2
            a > b                                   | a > b
            """)
    void tagsBecomeEntitiesCountedInUtf16(String html, String expected) {
        assertEquals(expected, spoken(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <x>a</x>                | Unsupported start tag "x" at byte offset 0
            é<p>a                   | Unsupported start tag "p" at byte offset 2
            <br/>                   | Unsupported start tag "br/" at byte offset 0
            a < b                   | Unsupported start tag "" at byte offset 2
            <b                      | Unclosed start tag at byte offset 0
            <b>a                    | Can't find end tag corresponding to start tag "b"
            <b>a</i>                | Unmatched end tag at byte offset 4, expected "</b>", found "</i>"
            a</b>                   | Unexpected end tag at byte offset 1
            <b>a</b                 | Unclosed end tag at byte offset 4
            <a href="x>a</a>        | Unclosed start tag at byte offset 0
            <a href                 | Unclosed start tag "a" at byte offset 0
            <a ="x">a</a>           | Empty attribute name in the tag "a" at byte offset 0
            <a href=x/y>a</a>       | Unexpected end of name token at byte offset 8
            <span>a</span>          | Tag "span" must have class "tg-spoiler" at byte offset 0
            <tg-time>a</tg-time>    | Invalid "unix" in the tag "tg-time" at byte offset 0
            """)
    void htmlThatDoesNotParseIsRefusedWithThePlace(String html, String expected) {
        Refusal refusal = assertThrows(Refusal.class, () -> HtmlParser.parse(html));

        assertEquals("Bad Request: can't parse entities: " + expected, refusal.description());
    }

    @Test
    void aLinkADateAndALanguageKeepTheirDetails() {
        var link = HtmlParser.parse("<a href='https://a.example?x=1&amp;y=2'>x</a>").entities().getFirst();
        var date = HtmlParser.parse("<tg-time unix='1647531900' format='t'>x</tg-time>").entities().getFirst();
        var code = HtmlParser.parse("<pre><code class='language-java'>x</code></pre>").entities();

        assertEquals("https://a.example?x=1&y=2", link.path("url").asText());
        assertEquals(1647531900L, date.path("unix_time").asLong());
        assertEquals("t", date.path("date_time_format").asText());
        assertEquals(1, code.size());
        assertEquals("java", code.getFirst().path("language").asText());
    }
}
