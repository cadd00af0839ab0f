-- To compare how people are treated: of each person the groups and nothing else. For the job that counts; disability only where a need of movement,
-- hearing or sight is known.
create function registration.published_groups(on_day date)
returns table (person_id uuid, household_id uuid, sex text, age text, disability text, origin text)
language plpgsql stable set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'system' then
        return;
    end if;
    return query select p.id, p.household_id, p.sex,
        case when p.born_on is null then 'unknown'
            when p.born_on > on_day - interval '18 years' then '0-17'
            when p.born_on > on_day - interval '35 years' then '18-34'
            when p.born_on > on_day - interval '65 years' then '35-64' else '65+' end,
        case when exists (select from registration.need n where n.person_id = p.id and n.kind in ('mobility', 'hearing', 'sight'))
            then 'known' else 'not-known' end,
        case when p.nationality is null then 'unknown' when p.nationality in ('UKR', 'BLR', 'RUS') then p.nationality else 'other' end
        from registration.person p
        where not exists (select from registration.merge m where m.merged = p.id and m.undone_at is null);
end $$;
revoke all on function registration.published_groups(date) from public;
grant execute on function registration.published_groups(date) to tiltas_app;
