-- delivered and lost are what the gateway says of what it has taken: that it is on the telephone, and that it will not get there.
alter table programme.meeting_reminder
    drop constraint reminder_sms_is_known,
    add constraint reminder_sms_is_known check (sms in ('waiting', 'sent', 'delivered', 'undelivered', 'lost'));
alter table programme.missed_text
    drop constraint missed_text_state_is_known,
    add constraint missed_text_state_is_known check (state in ('waiting', 'sent', 'delivered', 'undelivered', 'lost',
        'not_wanted', 'left_alone', 'no_number', 'no_gateway', 'late', 'withdrawn'));
