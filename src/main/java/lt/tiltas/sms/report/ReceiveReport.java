package lt.tiltas.sms.report;

import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.sms.SmsEnd;
import lt.tiltas.sms.SmsSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what a gateway reports, and tells whose message it was. The gateway is no officer, so the system's named actor writes, as it does
 * when it sends. Whether there is such a message is not told.
 */
@Service
class ReceiveReport {

    private final Reports reports;
    private final ObjectProvider<SmsSource> sources;
    private final TransactionTemplate own;

    ReceiveReport(Reports reports, ObjectProvider<SmsSource> sources, PlatformTransactionManager transactions) {
        this.reports = reports;
        this.sources = sources;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void receive(Report report) {
        CurrentOfficer.as(
                Officer.SYSTEM,
                () -> own.executeWithoutResult(status -> reports.note(report).ifPresent(noted -> tell(report, noted))));
    }

    private void tell(Report report, Reports.Noted noted) {
        sources.stream().filter(source -> source.name().equals(noted.source())).forEach(source -> {
            if (noted.unsettled()) {
                source.ended(report.key(), SmsEnd.SENT, noted.endedAt());
            }
            source.reported(report.key(), report.state(), noted.at());
        });
    }
}
