package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawn ledger, as a reader of XML finds it. */
record PictureFile(Document document) {

    static PictureFile of(Drawing drawing) {
        try {
            var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new PictureFile(reader.parse(new InputSource(new StringReader(DrawLedger.of(drawing)))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("The picture is no XML: " + e.getMessage(), e);
        }
    }

    /** All that is written in it, in order, with plain spaces. */
    String said() {
        return elements("text")
                .map(Element::getTextContent)
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    /** What a screen reader is told. */
    String textAlternative() {
        return elements("desc")
                .map(Element::getTextContent)
                .collect(Collectors.joining())
                .replace('\u00a0', ' ');
    }

    List<String> titles() {
        return elements("title").map(Element::getTextContent).toList();
    }

    /** Of the rectangles of a class. */
    List<Double> heights(String cssClass) {
        return elements("rect")
                .filter(box -> box.getAttribute("class").equals(cssClass))
                .filter(box -> !isInPattern(box))
                .map(box -> Double.valueOf(box.getAttribute("height")))
                .toList();
    }

    double height() {
        return Double.parseDouble(
                document.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
    }

    Stream<Element> elements(String name) {
        return stream(document.getElementsByTagName(name));
    }

    private static boolean isInPattern(Element box) {
        return box.getParentNode().getNodeName().equals("pattern");
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
