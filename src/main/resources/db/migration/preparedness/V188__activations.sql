-- The state answers a large arrival step by step: report, assess, convene, execute, resolve. The same tables hold the real day, and an exercise
-- when exercise_id names one. No moment here is the database's own: who writes says what time it is there.
create function preparedness.leads() returns boolean language sql stable as $$
    select access.role() = 'system' or access.role() in ('analyst', 'coordinator', 'registrar') and access.org() in (1, 2, 3)
$$;
create function preparedness.activates() returns boolean language sql stable as $$
    select access.role() = 'system' or access.role() in ('analyst', 'coordinator') and access.org() in (1, 3)
$$;
create function preparedness.answers() returns boolean language sql stable as $$
    select access.role() in ('coordinator', 'casemanager', 'partner', 'registrar', 'system')
$$;

-- How many people it takes to begin at a level, and how long each step may last.
create table preparedness.level_rule (
    level text not null constraint level_rule_level_is_known check (level in ('watch', 'alert', 'emergency')),
    valid_from date not null,
    persons int not null constraint level_rule_takes_one_or_two check (persons between 1 and 2),
    mark text not null constraint level_rule_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint level_rule_names_its_source check (source <> ''),
    primary key (level, valid_from));
create table preparedness.step_rule (
    level text not null constraint step_rule_level_is_known check (level in ('watch', 'alert', 'emergency')),
    step text not null constraint step_rule_step_is_known check (step in ('report', 'assess', 'convene', 'execute', 'resolve')),
    valid_from date not null,
    hours int not null constraint step_rule_lasts check (hours between 1 and 10000),
    mark text not null constraint step_rule_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint step_rule_names_its_source check (source <> ''),
    primary key (level, step, valid_from));
-- Who takes which part: R does it, A answers for it, C is asked, I is told. Kind is an organisation's kind.
create table preparedness.raci_rule (
    level text not null constraint raci_rule_level_is_known check (level in ('watch', 'alert', 'emergency')),
    kind text not null constraint raci_rule_kind_is_known check (kind in ('ministry', 'migration', 'agency', 'municipality')),
    valid_from date not null,
    part text not null constraint raci_rule_part_is_known check (part in ('R', 'A', 'C', 'I')),
    mark text not null constraint raci_rule_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint raci_rule_names_its_source check (source <> ''),
    primary key (level, kind, valid_from));
-- What is to be done at a level, whichever the indicator or because of one; the words of a code are in the program, in each language.
create table preparedness.card_rule (
    code text not null collate "C" constraint card_rule_code_is_a_word check (code ~ '^[a-z-]+$'),
    level text not null constraint card_rule_level_is_known check (level in ('watch', 'alert', 'emergency')),
    valid_from date not null,
    valid_until date,
    indicator text constraint card_rule_indicator_is_known check (indicator in ('registered', 'shortage', 'queue', 'staff')),
    act text not null constraint card_rule_act_is_known check (act in ('do', 'open_site', 'ask_places', 'ask_staff')),
    org_id int not null references access.organisation,
    hours int not null constraint card_rule_has_time check (hours between 1 and 10000),
    mark text not null constraint card_rule_mark_is_known check (mark in ('V', 'K', 'U', 'D', 'N')),
    source text not null constraint card_rule_names_its_source check (source <> ''),
    primary key (code, level, valid_from));

create function preparedness.persons(wanted text, day date) returns int language sql stable set search_path = pg_catalog as $$
    select persons from preparedness.level_rule where level = wanted and valid_from <= day order by valid_from desc limit 1
$$;

create table preparedness.activation (
    id uuid primary key,
    exercise_id uuid,
    level text not null constraint activation_level_is_known check (level in ('watch', 'alert', 'emergency')),
    state text not null constraint activation_state_is_known
        check (state in ('proposed', 'declined', 'report', 'assess', 'convene', 'execute', 'resolve', 'closed')),
    persons int not null constraint activation_takes_one_or_two check (persons between 1 and 2),
    reason text not null constraint activation_says_why check (length(reason) between 5 and 2000),
    indicator text,
    reading_day date,
    reading_value numeric(12, 2),
    org_id int not null references access.organisation,
    opened_by uuid not null,
    opened_by_name text not null,
    proposed_at timestamptz not null,
    second_by uuid,
    second_by_name text,
    second_at timestamptz,
    opened_at timestamptz,
    state_since timestamptz not null,
    closed_at timestamptz,
    review_on date,
    constraint activation_names_a_whole_reading
        check ((indicator is null) = (reading_day is null) and (indicator is null) = (reading_value is null)),
    constraint activation_is_looked_at_by_a_second check (second_by <> opened_by),
    constraint activation_is_seconded_at_a_moment check ((second_by is null) = (second_at is null)),
    constraint activation_begins_when_enough_agree check (state in ('proposed', 'declined') or persons = 1 or second_by is not null),
    constraint activation_is_open_once_it_has_begun check ((opened_at is null) = (state in ('proposed', 'declined'))),
    constraint activation_closes_at_a_moment check ((closed_at is null) = (state <> 'closed')),
    constraint activation_is_reviewed_after_it_is_closed check (state <> 'closed' or review_on is not null));
create unique index activation_one_at_a_time on preparedness.activation (exercise_id) nulls not distinct
    where state not in ('declined', 'closed');

create function preparedness.goes_step_by_step() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (('proposed', 'report'), ('proposed', 'declined'), ('report', 'assess'),
            ('assess', 'convene'), ('convene', 'execute'), ('execute', 'resolve'), ('resolve', 'execute'), ('resolve', 'closed')) then
        raise exception 'an activation does not go from % to %', old.state, new.state using errcode = '23514';
    end if;
    return new;
end $$;
create trigger activation_goes_step_by_step before update on preparedness.activation
    for each row execute function preparedness.goes_step_by_step();

-- Each step with its clock. A step that begins again is a new row.
create table preparedness.step (
    activation_id uuid not null references preparedness.activation,
    step text not null constraint step_is_known check (step in ('report', 'assess', 'convene', 'execute', 'resolve')),
    began_at timestamptz not null,
    due_at timestamptz not null,
    done_at timestamptz,
    primary key (activation_id, step, began_at),
    constraint step_is_due_after_it_began check (due_at > began_at),
    constraint step_ends_after_it_began check (done_at >= began_at));

-- What was known when it was reported, since when.
create table preparedness.known (
    activation_id uuid not null references preparedness.activation,
    indicator text not null,
    day date not null,
    value numeric(12, 2) not null,
    level text not null constraint known_level_is_known check (level in ('quiet', 'watch', 'alert', 'emergency')),
    since date,
    noted_at timestamptz not null,
    primary key (activation_id, indicator, day));

-- Three answers of the engine, one of which is acted on.
create table preparedness.assessed (
    activation_id uuid not null references preparedness.activation,
    name text not null constraint assessed_name_is_known check (name in ('low', 'likely', 'high')),
    people int not null constraint assessed_counts_people check (people between 0 and 500000),
    weeks int not null constraint assessed_looks_weeks_ahead check (weeks between 1 and 52),
    runs int not null constraint assessed_was_run check (runs > 0),
    short_percent numeric(5, 2) not null constraint assessed_chance_is_a_share check (short_percent between 0 and 100),
    short_week int,
    short_median int not null,
    short_high int not null,
    assessed_at timestamptz not null,
    assessed_by uuid not null,
    confidence text constraint assessed_confidence_is_known check (confidence in ('low', 'medium', 'high')),
    why text,
    chosen_at timestamptz,
    chosen_by uuid,
    primary key (activation_id, name),
    constraint assessed_is_chosen_with_confidence_and_reason check ((chosen_at is null) = (chosen_by is null)
        and (chosen_at is null) = (confidence is null) and (chosen_at is null) = (why is null)));
create unique index assessed_one_is_chosen on preparedness.assessed (activation_id) where chosen_at is not null;

-- Organisations that are called together.
create table preparedness.convened (
    id uuid primary key default gen_random_uuid(),
    activation_id uuid not null references preparedness.activation,
    org_id int not null references access.organisation,
    part text not null constraint convened_part_is_known check (part in ('R', 'A', 'C', 'I')),
    called_at timestamptz not null,
    called_by uuid not null,
    seen_at timestamptz,
    seen_by uuid,
    accepted_at timestamptz,
    accepted_by uuid,
    accepted_by_name text,
    constraint convened_once unique (activation_id, org_id),
    constraint convened_is_seen_by_somebody check ((seen_at is null) = (seen_by is null)),
    constraint convened_is_accepted_by_somebody check ((accepted_at is null) = (accepted_by is null) and (accepted_at is null or seen_at is not null)));

create table preparedness.card (
    id uuid primary key default gen_random_uuid(),
    activation_id uuid not null references preparedness.activation,
    code text,
    title text constraint card_title_is_short check (length(title) between 3 and 200),
    act text not null constraint card_act_is_known check (act in ('do', 'open_site', 'ask_places', 'ask_staff')),
    org_id int not null references access.organisation,
    made_at timestamptz not null,
    made_by uuid not null,
    due_at timestamptz not null,
    seen_at timestamptz,
    seen_by uuid,
    done_at timestamptz,
    done_by uuid,
    done_by_name text,
    done_words text constraint card_words_are_short check (length(done_words) <= 1000),
    constraint card_says_what check ((code is null) <> (title is null)),
    constraint card_of_a_code_once unique (activation_id, code),
    constraint card_is_done_by_somebody check ((done_at is null) = (done_by is null)));

-- What an organisation is asked for: places, or hands for a work. The newest answer counts; until the deadline it may be given anew.
create table preparedness.request (
    id uuid primary key,
    activation_id uuid not null references preparedness.activation,
    org_id int not null references access.organisation,
    what text not null constraint request_what_is_known check (what in ('places', 'registrar', 'supervisor', 'social', 'post')),
    many int not null constraint request_is_a_count check (many between 1 and 20000),
    from_on date not null,
    words text not null default '' constraint request_words_are_short check (length(words) <= 1000),
    asked_at timestamptz not null,
    asked_by uuid not null,
    answer_by timestamptz not null,
    constraint request_leaves_time check (answer_by > asked_at));
create index request_by_organisation on preparedness.request (org_id, activation_id);
create index request_by_activation on preparedness.request (activation_id);
create table preparedness.request_answer (
    id uuid primary key,
    number bigint not null generated always as identity,
    request_id uuid not null references preparedness.request,
    org_id int not null references access.organisation,
    can boolean not null,
    many int not null constraint request_answer_is_a_count check (many between 0 and 20000),
    from_on date,
    place text constraint request_answer_place_is_short check (length(place) <= 200),
    step_free boolean not null default false,
    cents_a_night int constraint request_answer_price_is_a_count check (cents_a_night >= 0),
    why text constraint request_answer_reason_is_short check (length(why) <= 1000),
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null,
    constraint request_answer_says_how_many_from_when_or_why
        check (case when can then many > 0 and from_on is not null else many = 0 and why <> '' end));
create index request_answer_newest on preparedness.request_answer (request_id, number desc);
-- An offer that is taken; on the real day the house that reception keeps for it.
create table preparedness.taken_offer (
    answer_id uuid primary key references preparedness.request_answer,
    request_id uuid not null constraint taken_offer_one_for_a_request unique references preparedness.request,
    activation_id uuid not null references preparedness.activation,
    org_id int not null references access.organisation,
    site_id uuid,
    taken_at timestamptz not null,
    taken_by uuid not null);

create table preparedness.opened_site (
    activation_id uuid not null references preparedness.activation,
    site_id uuid not null,
    name text not null,
    municipality int not null references access.municipality,
    places int not null constraint opened_site_has_places check (places >= 0),
    ready_on date not null,
    reason text not null constraint opened_site_says_why check (length(reason) between 5 and 1000),
    opened_at timestamptz not null,
    opened_by uuid not null,
    primary key (activation_id, site_id));

-- What the European Union Agency for Asylum and the Commission were told, as it was sent.
create table preparedness.notice (
    id uuid primary key,
    activation_id uuid not null references preparedness.activation,
    addressee text not null constraint notice_addressee_is_known check (addressee in ('euaa', 'commission')),
    about text not null constraint notice_is_about_one_of_two check (about in ('activated', 'deactivated')),
    sent_on date not null,
    words text not null constraint notice_has_words check (length(words) between 20 and 8000),
    noted_at timestamptz not null,
    noted_by uuid not null,
    constraint notice_once unique (activation_id, addressee, about));

-- Everything that was done, in order. Nobody changes it and nobody removes it.
create table preparedness.activation_log (
    id bigint generated always as identity primary key,
    activation_id uuid not null references preparedness.activation,
    at timestamptz not null,
    org_id int not null references access.organisation,
    officer_id uuid not null,
    officer_name text not null,
    act text not null collate "C" constraint activation_log_act_is_a_word check (act ~ '^[a-z-]+$'),
    about text,
    figure int,
    on_day date,
    words text);
create index activation_log_in_order on preparedness.activation_log (activation_id, id);
