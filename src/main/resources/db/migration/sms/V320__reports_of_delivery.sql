-- What the gateway said afterwards of a message that it was sent. That it has arrived is the last word.
alter table sms.message
    add column report text constraint message_report_is_known check (report in ('delivered', 'failed')),
    add column reported_at timestamptz,
    add constraint message_report_has_its_moment check ((report is null) = (reported_at is null)),
    add constraint message_is_reported_after_it_was_sent check (report is null or state <> 'waiting' and attempts > 0);
