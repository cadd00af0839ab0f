-- Each threshold reminds once of each end of a permit.
alter table permits.reminder drop constraint reminder_threshold_is_known;
alter table permits.reminder add constraint reminder_threshold_is_known check (threshold in ('due_soon', 'overdue',
    'ends_earliest', 'ends_early', 'ends_first', 'ends_second', 'ends_last', 'ends_final'));
drop index permits.reminder_once;
create unique index reminder_once on permits.reminder (application_id, threshold,
    (case when threshold in ('ends_earliest', 'ends_early', 'ends_first', 'ends_second', 'ends_last', 'ends_final')
        then due_on end)) nulls not distinct;
