-- What planners write into a chapter. The newest row of a chapter counts; a chapter without one says what Tiltas says.
create table preparedness.plan_text (
    id uuid primary key,
    chapter text not null constraint plan_text_chapter_is_known check (chapter in ('monitoring', 'risk', 'management', 'information', 'coordination',
        'budget', 'housing', 'resources', 'staff', 'standards', 'security', 'prevention', 'review')),
    text_lt text not null constraint plan_text_says_something check (length(text_lt) between 1 and 8000),
    text_en text not null constraint plan_text_says_something_in_english check (length(text_en) between 1 and 8000),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp());
create index plan_text_newest on preparedness.plan_text (chapter, written_at);

-- A version as it was adopted: its words with the live rows of that moment, and both papers to the byte. Nothing of it is ever changed.
create table preparedness.plan_version (
    id uuid primary key,
    version int not null constraint plan_version_counts_from_one check (version >= 1) constraint plan_version_is_one unique,
    adopted_on date not null,
    act text not null constraint plan_version_names_its_act check (length(act) between 1 and 200),
    review_on date not null constraint plan_version_is_reviewed_later check (review_on > adopted_on),
    lines jsonb not null,
    paper_lt bytea not null,
    paper_en bytea not null,
    hash bytea not null constraint plan_version_has_a_hash check (length(hash) = 32),
    recorded_by uuid not null,
    recorded_at timestamptz not null default clock_timestamp());

-- Who was told of a version, as article 32 asks.
create table preparedness.plan_notice (
    version int not null references preparedness.plan_version (version),
    told text not null constraint plan_notice_told_is_known check (told in ('euaa', 'commission')),
    told_on date not null,
    reference text not null constraint plan_notice_has_a_reference check (length(reference) between 1 and 200),
    recorded_by uuid not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (version, told));

select public.protect(t::regclass, 'select', 'insert')
from unnest(array['preparedness.plan_text', 'preparedness.plan_version', 'preparedness.plan_notice']) t;
create policy planners_read on preparedness.plan_text for select to tiltas_app
    using ((select access.role()) in ('analyst', 'coordinator', 'admin'));
create policy planners_read on preparedness.plan_version for select to tiltas_app
    using ((select access.role()) in ('analyst', 'coordinator', 'admin'));
create policy planners_read on preparedness.plan_notice for select to tiltas_app
    using ((select access.role()) in ('analyst', 'coordinator', 'admin'));
create policy ministry_writes on preparedness.plan_text for insert to tiltas_app
    with check (written_by = (select access.officer()) and (select access.role()) = 'analyst' and (select access.org()) = 1);
create policy ministry_writes on preparedness.plan_version for insert to tiltas_app
    with check (recorded_by = (select access.officer()) and (select access.role()) = 'analyst' and (select access.org()) = 1);
create policy ministry_writes on preparedness.plan_notice for insert to tiltas_app
    with check (recorded_by = (select access.officer()) and (select access.role()) = 'analyst' and (select access.org()) = 1);
