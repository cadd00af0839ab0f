-- What one may apply for: the kind of application, the ground the permit stands on, by which rule it is decided, how long the permit holds,
-- what it costs. Dated, with its act. months empty: the law names the day (protection.ends-on). fee_cents empty: not known yet.
create table permits.route (
    kind text not null,
    ground text not null,
    valid_from date not null,
    valid_until date,
    place int not null,
    decide_rule text not null,
    months int constraint route_holds_some_months check (months > 0),
    fee_cents int constraint route_costs_something_or_nothing check (fee_cents >= 0),
    act text not null constraint route_names_its_act check (act <> ''),
    article text not null default '',
    source text not null default '',
    certainty text not null constraint route_certainty_is_known check (certainty in ('V', 'K', 'U')),
    checked_on date not null,
    primary key (kind, ground, valid_from),
    constraint route_has_a_kind_and_its_ground check (
        kind in ('tp_first', 'tp_exchange') and ground = 'temporary_protection'
        or kind = 'humanitarian' and ground = 'humanitarian'
        or kind in ('other_ground', 'after_protection') and ground in ('work', 'study', 'family')),
    constraint route_ends_after_it_begins check (valid_until >= valid_from),
    constraint route_one_on_a_day exclude using gist (kind with =, ground with =, daterange(valid_from, valid_until, '[]') with &&));

-- What has to be shown for it, by whom. held_in: an identity paper lies in the register, a former permit here, a picture is taken at the
-- visit, the rest is attached.
create table permits.route_paper (
    kind text not null,
    ground text not null,
    paper text not null constraint route_paper_is_known check (paper in ('identity', 'birth_certificate', 'former_permit', 'photo',
        'employer_letter', 'study_letter', 'family_tie', 'means', 'residence', 'insurance', 'humanitarian_reason')),
    whose text not null constraint route_paper_is_somebodys check (whose in ('everybody', 'child', 'adult')),
    held_in text not null constraint route_paper_is_held_somewhere check (held_in in ('register', 'permits', 'visit', 'attached')),
    place int not null,
    valid_from date not null,
    valid_until date,
    source text not null default '',
    certainty text not null constraint route_paper_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (kind, ground, paper, valid_from));

do $$
declare t text;
begin
    foreach t in array array['route', 'route_paper'] loop
        perform public.protect(('permits.' || t)::regclass, 'select');
        execute format('create policy open_by_design on permits.%I for select to tiltas_app using (true)', t);
        execute format('create policy functions_read on permits.%I for select to tiltas_owner using (true)', t);
        execute format('create policy migrations_write on permits.%I for insert to tiltas_owner with check (true)', t);
    end loop;
end $$;

insert into permits.route (kind, ground, valid_from, place, decide_rule, months, fee_cents, act, article, source, certainty, checked_on)
select kind, ground, date '2022-03-16', place, decide_rule, months, fee, 'UTPĮ IX-2206', article, source, certainty, date '2026-11-28'
from (values
    ('tp_first', 'temporary_protection', 1, 'permit.decide-by', null::int, 0, '40 str. 1 d. 10 p.; 95 str. 1 d.',
     'silale.lt (2023-02): leidimas skaitmeninis ir nemokamas', 'V'),
    ('tp_exchange', 'temporary_protection', 2, 'permit.decide-by', null, 0, '40 str. 1 d. 10 p.; 95 str. 1 d.',
     'silale.lt (2023-02): leidimas skaitmeninis ir nemokamas', 'V'),
    ('humanitarian', 'humanitarian', 3, 'permit.decide-by-humanitarian', 12, null, '',
     'Tokie leidimai duoti nuo 2022 m.; straipsnis, trukmė ir rinkliava neperskaityti', 'U'),
    ('other_ground', 'work', 4, 'permit.decide-by-work', 24, 16000, '', 'renkuosilietuva.lt: 160 EUR, puslapio data nežinoma', 'U'),
    ('other_ground', 'study', 5, 'permit.decide-by-study', 12, 16000, '', 'renkuosilietuva.lt: 160 EUR, puslapio data nežinoma', 'U'),
    ('other_ground', 'family', 6, 'permit.decide-by-family', 12, 16000, '', 'renkuosilietuva.lt: 160 EUR, puslapio data nežinoma', 'U'),
    ('after_protection', 'work', 7, 'permit.decide-by-work', 24, 16000, '',
     'Tarybos rekomendacija (2025-09-16): siūlyti nacionalinius leidimus; Lietuvos tvarka po 2027-03-04 nenuspręsta', 'U'),
    ('after_protection', 'study', 8, 'permit.decide-by-study', 12, 16000, '',
     'Tarybos rekomendacija (2025-09-16): siūlyti nacionalinius leidimus; Lietuvos tvarka po 2027-03-04 nenuspręsta', 'U'),
    ('after_protection', 'family', 9, 'permit.decide-by-family', 12, 16000, '',
     'Tarybos rekomendacija (2025-09-16): siūlyti nacionalinius leidimus; Lietuvos tvarka po 2027-03-04 nenuspręsta', 'U'))
    as seed (kind, ground, place, decide_rule, months, fee, article, source, certainty);

insert into permits.route_paper (kind, ground, paper, whose, held_in, place, valid_from, source, certainty)
select r.kind, r.ground, p.paper, p.whose, p.held_in, p.place, date '2022-03-16', 'Departamento atmintinės; sąrašas tvirtinamas', 'U'
from permits.route r join (values
    ('', '', 'identity', 'everybody', 'register', 1),
    ('', '', 'birth_certificate', 'child', 'register', 2),
    ('tp_exchange', '', 'former_permit', 'everybody', 'permits', 3),
    ('after_protection', '', 'former_permit', 'everybody', 'permits', 3),
    ('', 'work', 'employer_letter', 'adult', 'attached', 4),
    ('', 'study', 'study_letter', 'everybody', 'attached', 4),
    ('', 'family', 'family_tie', 'everybody', 'attached', 4),
    ('', 'humanitarian', 'humanitarian_reason', 'everybody', 'attached', 4),
    ('', 'study', 'means', 'adult', 'attached', 5),
    ('', 'family', 'means', 'adult', 'attached', 5),
    ('other_ground', '', 'residence', 'adult', 'attached', 6),
    ('after_protection', '', 'residence', 'adult', 'attached', 6),
    ('other_ground', '', 'insurance', 'everybody', 'attached', 7),
    ('after_protection', '', 'insurance', 'everybody', 'attached', 7),
    ('', '', 'photo', 'everybody', 'visit', 9)) p (kind, ground, paper, whose, held_in, place)
    on (p.kind = '' or p.kind = r.kind) and (p.ground = '' or p.ground = r.ground);

alter table permits.application add ground text not null default 'temporary_protection';
alter table permits.application drop constraint application_kind_is_known;
alter table permits.application add constraint application_kind_has_its_ground check (
    kind in ('tp_first', 'tp_exchange') and ground = 'temporary_protection'
    or kind = 'humanitarian' and ground = 'humanitarian'
    or kind in ('other_ground', 'after_protection') and ground in ('work', 'study', 'family'));
alter table permits.permit add ground text not null default 'temporary_protection'
    constraint permit_ground_is_known check (ground in ('temporary_protection', 'humanitarian', 'work', 'study', 'family'));

-- A permit stands on the ground it was asked for on.
create function permits.stands_on_its_ground() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.ground <> (select a.ground from permits.application a where a.id = new.application_id) then
        raise exception 'permit_stands_on_its_ground: %', new.ground using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger permit_stands_on_its_ground before insert on permits.permit
    for each row execute function permits.stands_on_its_ground();

create or replace view permits.published_application with (security_invoker = true) as
    select id, person_id, household_id, kind, state, submitted_on, attended_on, due_on, decided_on, ground from permits.application;
create or replace view permits.published_permit with (security_invoker = true) as
    select id, person_id, household_id, application_id, lower(valid) as valid_from, upper(valid) - 1 as valid_until, replaced_on, ground
    from permits.permit;
