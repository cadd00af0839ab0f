-- A programme that goes to another municipality with the family. The old lead leads and sees all until a supervisor there accepts and names
-- who leads from then on. Before that to_org has no row here: it asks received_relocations, which tells the note, the size and the languages.
create table programme.relocation (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    from_org int not null references access.organisation,
    to_org int not null references access.organisation,
    moves_on date not null,
    note text not null constraint relocation_has_a_handover_note check (note ~ '\S'),
    from_officer uuid not null,
    from_name text not null,
    to_officer uuid,
    to_name text,
    state text not null default 'proposed' constraint relocation_state_is_known check
        (state in ('proposed', 'told', 'accepted', 'refused', 'done', 'undone', 'withdrawn')),
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    told_at timestamptz,
    told_how text constraint relocation_telling_is_known check (told_how in ('self', 'office')),
    words text,
    words_language text constraint relocation_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    answered_at timestamptz,
    answered_by uuid,
    answered_name text,
    refused_because text,
    undone_at timestamptz,
    undone_name text,
    version int not null default 1,
    constraint relocation_is_to_another check (from_org <> to_org),
    constraint relocation_words_have_a_language check ((words is null) = (words_language is null)),
    constraint relocation_is_told_in_a_way check ((told_at is null) = (told_how is null)),
    constraint relocation_answered_after_it_was_told check
        (state not in ('told', 'accepted', 'refused', 'done', 'undone') or told_at is not null),
    constraint relocation_answered_by_somebody check
        ((state in ('accepted', 'refused', 'done', 'undone')) = (num_nonnulls(answered_at, answered_by, answered_name) = 3)),
    constraint relocation_accepted_names_a_lead check ((state in ('accepted', 'done', 'undone')) = (num_nonnulls(to_officer, to_name) = 2)),
    constraint relocation_refused_says_why check ((state = 'refused') <= (refused_because ~ '\S')),
    constraint relocation_undone_has_a_moment check ((state = 'undone') = (undone_at is not null) and (undone_at is null) = (undone_name is null)),
    constraint relocation_with_its_municipality unique (id, org_id),
    constraint relocation_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create unique index relocation_one_open_for_a_programme on programme.relocation (programme_id) where state in ('proposed', 'told');
create index relocation_by_programme on programme.relocation (programme_id);
create index relocation_by_municipality on programme.relocation (org_id, state);
create index relocation_by_sender on programme.relocation (from_org, state);
create index relocation_by_receiver on programme.relocation (to_org, state);

-- The talk in which the one who led the programme gives it over to the one who leads it now.
create table programme.handover_talk (
    relocation_id uuid primary key,
    org_id int not null,
    held_on date not null,
    held_by uuid not null,
    held_by_name text not null,
    written_at timestamptz not null default clock_timestamp(),
    constraint handover_talk_is_of_the_relocation foreign key (relocation_id, org_id)
        references programme.relocation (id, org_id) on update cascade);

select public.protect('programme.relocation', 'select', 'insert');
grant update (state, from_officer, from_name, to_officer, to_name, told_at, told_how, words, words_language, answered_at, answered_by, answered_name,
    refused_because, undone_at, undone_name, version) on programme.relocation to tiltas_app;
select public.protect('programme.handover_talk', 'select', 'insert');

-- Both the municipality whose the programme is and the one that sent it read this paper; whom it was proposed to reads it once it has the programme.
create policy municipality on programme.relocation for select to tiltas_app
    using ((select access.role()) = 'system'
        or (select access.role()) = 'casemanager' and (org_id = (select access.org()) or from_org = (select access.org())));
create policy with_the_household on programme.relocation for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = programme_id));
create policy municipality_proposes on programme.relocation for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and state = 'proposed' and from_org = (select access.org())
        and org_id = from_org and proposed_by = (select access.officer())
        and (from_officer = proposed_by or programme.supervises((clock_timestamp() at time zone 'Europe/Vilnius')::date))
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = relocation.org_id and p.state = 'open'
            and p.lead_officer = from_officer));
create policy municipality_keeps on programme.relocation for update to tiltas_app
    using ((select access.role()) = 'system'
        or (select access.role()) = 'casemanager' and (org_id = (select access.org()) or from_org = (select access.org()))
            and (access.officer() in (from_officer, to_officer, proposed_by)
                or programme.supervises((clock_timestamp() at time zone 'Europe/Vilnius')::date)))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager');
create policy person_says on programme.relocation for update to tiltas_app
    using ((select access.role()) = 'newcomer' and state in ('proposed', 'told')
        and exists (select from programme.programme p where p.id = programme_id))
    with check ((select access.role()) = 'newcomer' and state = 'told');
create policy functions_read on programme.relocation for select to tiltas_owner using (true);
create policy functions_follow on programme.relocation for update to tiltas_owner using (true) with check (true);

create policy with_the_relocation on programme.handover_talk for select to tiltas_app
    using (exists (select from programme.relocation r where r.id = relocation_id));
create policy either_side_holds on programme.handover_talk for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and held_by = (select access.officer())
        and exists (select from programme.relocation r where r.id = relocation_id and r.org_id = handover_talk.org_id and r.state = 'accepted'
            and (held_by in (r.from_officer, r.to_officer) or programme.supervises((clock_timestamp() at time zone 'Europe/Vilnius')::date))));
create policy functions_read on programme.handover_talk for select to tiltas_owner using (true);
create policy functions_read on programme.supervisor for select to tiltas_owner using (true);

create trigger person_says_only before update on programme.relocation
    for each row execute function programme.person_changes_only('{state,told_at,told_how,words,words_language,version}');

-- proposed -> told -> accepted or refused; accepted -> done when the talk was held; accepted and done -> undone for as long as the rule says.
-- The answer is a supervisor's of the other municipality, and the programme goes in the same transaction, for which the system acts.
create function programme.relocation_moves_on() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    today date := (clock_timestamp() at time zone 'Europe/Vilnius')::date;
    free text[] := array['words', 'words_language', 'version'];
begin
    if current_user = 'tiltas_owner' then
        return new;
    end if;
    if new.state = old.state then
        if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
            raise exception 'a relocation goes on state by state' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if (old.state, new.state) not in (('proposed', 'told'), ('told', 'accepted'), ('told', 'refused'), ('accepted', 'done'), ('accepted', 'undone'),
            ('done', 'undone'), ('proposed', 'withdrawn'), ('told', 'withdrawn')) then
        raise exception 'a relocation does not go from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'relocation_in_order';
    end if;
    if new.state in ('accepted', 'refused', 'undone') and access.role() <> 'system' then
        raise exception 'the programme goes with the answer' using errcode = 'insufficient_privilege';
    end if;
    if new.state in ('accepted', 'refused') and not exists (select from programme.supervisor s
            where s.org_id = new.to_org and s.officer_id = new.answered_by and daterange(s.since, s.until, '[]') @> today) then
        raise exception 'a supervisor of the other municipality answers' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'done' and not exists (select from programme.handover_talk t where t.relocation_id = new.id) then
        raise exception 'done after the talk' using errcode = 'check_violation', constraint = 'relocation_done_after_the_talk';
    end if;
    if new.state = 'undone'
        and clock_timestamp() > old.answered_at + law.published_number('programme.transfer-undo', today) * interval '1 hour' then
        raise exception 'the day to undo it is over' using errcode = 'check_violation', constraint = 'relocation_undone_in_time';
    end if;
    return new;
end $$;
create trigger in_order before update on programme.relocation for each row execute function programme.relocation_moves_on();

-- A programme that is closed or has gone another way has nothing to be relocated; another lead at home takes the place of the one before.
create function programme.relocations_follow() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.state = 'closed' or new.org_id <> old.org_id then
        update programme.relocation set state = 'withdrawn', version = version + 1
        where programme_id = new.id and state in ('proposed', 'told');
    elsif new.lead_officer is not null and new.lead_officer is distinct from old.lead_officer then
        update programme.relocation set from_officer = new.lead_officer, from_name = new.lead_name
        where programme_id = new.id and state in ('proposed', 'told');
        update programme.relocation set to_officer = new.lead_officer, to_name = new.lead_name
        where programme_id = new.id and state = 'accepted' and to_org = new.org_id;
    end if;
    return new;
end $$;
create trigger relocations_follow after update on programme.programme
    for each row execute function programme.relocations_follow();

-- For a supervisor of the municipality to which it is proposed. People are random ids, for the trail; nothing of them is told but how many
-- they are and which languages they speak, and that only until the answer. Whoever is hidden is told of by nothing.
create function programme.received_relocations(one uuid)
returns table (id uuid, from_org int, to_org int, state text, moves_on date, told_at timestamptz, note text, people uuid[], languages text[], version int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'casemanager' or not exists (select from programme.supervisor s
            where s.org_id = access.org() and s.officer_id = access.officer()
                and daterange(s.since, s.until, '[]') @> (clock_timestamp() at time zone 'Europe/Vilnius')::date) then
        return;
    end if;
    return query select r.id, r.from_org, r.to_org, r.state, r.moves_on, r.told_at, case when r.state = 'told' then r.note end,
        case when r.state = 'told' then coalesce(f.people, '{}') else '{}' end, case when r.state = 'told' then coalesce(f.languages, '{}') else '{}' end,
        r.version
    from programme.relocation r
    join programme.programme p on p.id = r.programme_id
    left join lateral (
        select array_agg(distinct m.id) as people, array_agg(distinct spoken.code order by spoken.code) filter (where spoken.code is not null) as languages
        from registration.person m
        join registration.household h on h.id = m.household_id
        left join lateral unnest(m.languages || h.language) as spoken (code) on true
        where m.household_id = p.household_id and h.id not in (select registration.published_hidden_households())) f on true
    where r.to_org = access.org() and r.state <> 'proposed' and (one is null or r.id = one)
    order by r.state <> 'told', r.moves_on desc, r.id limit 200;
end $$;
revoke all on function programme.received_relocations(uuid) from public;
grant execute on function programme.received_relocations(uuid) to tiltas_app;

-- Article 17: of a family of which nobody is left, what was written and said about it.
create function programme.erase_relocations(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.relocation r set note = '–', words = case when r.words is not null then '–' end,
        refused_because = case when r.refused_because is not null then '–' end
        from programme.programme p where p.id = r.programme_id and p.household_id = any(homes);
end $$;
revoke all on function programme.erase_relocations(uuid, uuid[]) from public;
grant execute on function programme.erase_relocations(uuid, uuid[]) to tiltas_app;
