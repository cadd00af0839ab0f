package lt.tiltas.programme.payment;

import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import lt.tiltas.programme.payment.Payout.Payer;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * A sent list as a bank reads it: pain.001.001.09 (customer credit transfer initiation) for a SEPA credit transfer, held against the
 * published schema before anybody gets it. Names are written in the Latin letters that every bank takes.
 */
@Component
class TransferFile {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final int LONGEST_NAME = 70;

    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private final Messages messages;
    private volatile @Nullable Schema schema;

    TransferFile(Messages messages) {
        this.messages = messages;
    }

    /** @throws IllegalStateException when the schema refuses it */
    byte[] write(Payout payout, Payer payer, List<Payment> payments) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("CstmrCdtTrfInitn");
            header(xml, payout, payer, payments);
            instruction(xml, payout, payer, payments);
            xml.writeEndDocument();
            xml.close();
            schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(file.toByteArray())));
        } catch (XMLStreamException | SAXException e) {
            throw new IllegalStateException("the file of a payment list is not as the bank expects it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void header(XMLStreamWriter xml, Payout payout, Payer payer, List<Payment> payments)
            throws XMLStreamException {
        var sent = Objects.requireNonNull(payout.sent(), "only a sent list is a file");
        xml.writeStartElement("GrpHdr");
        text(xml, Payment.reference(payout.id().value()), "MsgId");
        text(
                xml,
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        sent.at().atZoneSameInstant(VILNIUS).truncatedTo(ChronoUnit.SECONDS)),
                "CreDtTm");
        sums(xml, payments);
        text(xml, plain(payer.name()), "InitgPty", "Nm");
        xml.writeEndElement();
    }

    /** One booking for each payment, so that a statement tells of each. */
    private void instruction(XMLStreamWriter xml, Payout payout, Payer payer, List<Payment> payments)
            throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        text(xml, Payment.reference(payout.id().value()), "PmtInfId");
        text(xml, "TRF", "PmtMtd");
        text(xml, "false", "BtchBookg");
        sums(xml, payments);
        text(xml, "SEPA", "PmtTpInf", "SvcLvl", "Cd");
        text(xml, payout.sent().on().toString(), "ReqdExctnDt", "Dt");
        text(xml, plain(payer.name()), "Dbtr", "Nm");
        text(xml, payer.account(), "DbtrAcct", "Id", "IBAN");
        text(xml, "NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
        text(xml, "SLEV", "ChrgBr");
        for (Payment payment : payments) {
            transfer(xml, payment);
        }
        xml.writeEndElement();
    }

    private void transfer(XMLStreamWriter xml, Payment payment) throws XMLStreamException {
        Payment.Payee payee = Objects.requireNonNull(payment.payee(), "nothing is sent without an account");
        xml.writeStartElement("CdtTrfTxInf");
        text(xml, payment.endToEnd(), "PmtId", "EndToEndId");
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(euros(payment.what().cents()));
        xml.writeEndElement();
        xml.writeEndElement();
        text(xml, plain(payee.holder()), "Cdtr", "Nm");
        text(xml, payee.account(), "CdtrAcct", "Id", "IBAN");
        String kind = messages.text(Language.LT, "due." + payment.what().kind());
        text(xml, plain(kind + " " + payment.what().month()), "RmtInf", "Ustrd");
        xml.writeEndElement();
    }

    private static void sums(XMLStreamWriter xml, List<Payment> payments) throws XMLStreamException {
        text(xml, String.valueOf(payments.size()), "NbOfTxs");
        text(
                xml,
                euros(payments.stream()
                        .mapToLong(payment -> payment.what().cents())
                        .sum()),
                "CtrlSum");
    }

    /** @param path elements one in the other, the text in the last */
    private static void text(XMLStreamWriter xml, String text, String... path) throws XMLStreamException {
        for (String element : path) {
            xml.writeStartElement(element);
        }
        xml.writeCharacters(text);
        for (int n = 0; n < path.length; n++) {
            xml.writeEndElement();
        }
    }

    /** Letters, digits and signs of the basic set of the euro payments area. */
    private String plain(String name) {
        String plain = latin.transliterate(name)
                .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", " ")
                .replaceAll(" +", " ")
                .strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** Read when the first file is written: most starts of the program write none. */
    private Schema schema() {
        Schema read = schema;
        if (read == null) {
            try {
                SchemaFactory schemas = SchemaFactory.newDefaultInstance();
                schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                read = schemas.newSchema(
                        new StreamSource(new ClassPathResource("/reference/pain.001.001.09.xsd", TransferFile.class).getInputStream()));
                schema = read;
            } catch (SAXException | IOException e) {
                throw new IllegalStateException("the schema of payment files is not readable", e);
            }
        }
        return read;
    }
}
