-- Of a protected family the note is read by who is named to it, like everything else of it; the others see that it is proposed, and answer.
create or replace function programme.received_relocations(one uuid)
returns table (id uuid, from_org int, to_org int, state text, moves_on date, told_at timestamptz, note text, people uuid[], languages text[], version int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'casemanager' or not exists (select from programme.supervisor s
            where s.org_id = access.org() and s.officer_id = access.officer()
                and daterange(s.since, s.until, '[]') @> (clock_timestamp() at time zone 'Europe/Vilnius')::date) then
        return;
    end if;
    return query select r.id, r.from_org, r.to_org, r.state, r.moves_on, r.told_at, case when r.state = 'told' and f.people is not null then r.note end,
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
