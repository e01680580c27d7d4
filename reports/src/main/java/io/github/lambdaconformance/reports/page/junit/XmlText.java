package io.github.lambdaconformance.reports.page.junit;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An indented XML document that grows from the outside to the inside. */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean filled;

    private interface Step {
        void run() throws XMLStreamException;
    }

    XmlText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element inside the current one; names and values of its attributes alternate. */
    XmlText open(String element, String... attributes) {
        newLine();
        write(() -> xml.writeStartElement(element));
        depth++;
        filled = false;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    XmlText attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, value));
        return this;
    }

    /** Text as the only content of the current element. */
    XmlText content(String value) {
        write(() -> xml.writeCharacters("\n" + value + "\n"));
        return this;
    }

    XmlText close() {
        depth--;
        if (filled) {
            newLine();
        }
        write(xml::writeEndElement);
        filled = true;
        return this;
    }

    String text() {
        write(xml::writeEndDocument);
        return text + "\n";
    }

    private void newLine() {
        write(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
