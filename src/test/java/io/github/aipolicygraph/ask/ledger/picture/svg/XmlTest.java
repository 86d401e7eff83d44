package io.github.aipolicygraph.ask.ledger.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class XmlTest {

    @Test
    void escapesMarks() {
        assertThat(Xml.escaped("R&D <\"new\"> l'IA")).isEqualTo("R&amp;D &lt;&quot;new&quot;&gt; l&#39;IA");
    }

    @Test
    void leavesOutWhatXmlHasNoPlaceFor() {
        assertThat(Xml.escaped("a\u0000b\uFFFEc\uD800d\u001Fe\uDBFF\uDFFFf")).isEqualTo("a b c d e f");
    }

    @Property
    void holdsAnyText(@ForAll String text) throws Exception {
        var xml = "<text name=\"" + Xml.escaped(text) + "\">" + Xml.escaped(text) + "</text>";
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();

        assertThat(read.getTextContent().codePoints().count())
                .isEqualTo(text.codePoints().count());
        assertThat(read.getAttribute("name")).isEqualTo(read.getTextContent());
    }
}
