-- A talk has a kind and a length, is confirmed, and when it did not come about it is said by whom it was moved and what stood in the way.
-- planned and confirmed are one state with a moment: every list of what is to come reads both.
alter table programme.meeting
    add column kind text not null default 'talk'
        constraint meeting_kind_is_known check (kind in ('talk', 'review', 'home_visit', 'phone', 'video')),
    add column minutes int not null default 60 constraint meeting_lasts_a_while check (minutes between 5 and 480),
    add column bring text,
    add column confirmed_at timestamptz,
    add column confirmed_by text constraint meeting_is_confirmed_by_a_side check (confirmed_by in ('person', 'office')),
    add column moved_by text constraint meeting_is_moved_by_a_side check (moved_by in ('person', 'office')),
    add column cannot_come_at timestamptz,
    add column barrier text constraint meeting_barrier_is_known check (barrier in
        ('transport', 'childcare', 'work', 'illness', 'fear', 'phone', 'not_understood', 'interpreter', 'office', 'other')),
    add column barrier_words text,
    add constraint meeting_confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by is null)),
    add constraint meeting_that_stands_was_not_moved check (moved_by is null or state = 'moved'),
    -- Who said beforehand that it will not do has not missed it.
    add constraint meeting_told_ahead_is_not_missed check (state <> 'missed' or cannot_come_at is null or cannot_come_at > at),
    add constraint meeting_our_gap_is_not_missed check (state <> 'missed' or barrier is null or barrier not in ('interpreter', 'office')),
    add constraint meeting_with_its_municipality unique (id, org_id);
create index meeting_by_officer on programme.meeting (org_id, with_officer, at);

drop trigger meeting_person_asks_only on programme.meeting;
create trigger meeting_person_asks_only before update on programme.meeting for each row execute function
    programme.person_changes_only('{other_time_asked_at,cannot_come_at,barrier,barrier_words,confirmed_at,confirmed_by,version}');
