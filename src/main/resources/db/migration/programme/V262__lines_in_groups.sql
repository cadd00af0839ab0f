-- For everybody else: how much of what is finished people do themselves, and how it goes by parts of life. Nobody's, and of ten and more only.
create function programme.published_own_doing(since date, at_least int) returns table (org_id int, families int, own_percent int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is null or access.role() not in ('casemanager', 'coordinator', 'analyst') then
        return;
    end if;
    return query select f.org_id, count(*)::int, round(100 * percentile_cont(0.5) within group (order by f.part))::int
        from (select s.org_id, g.programme_id, avg((s.doing_level >= 2)::int)::float8 as part
            from programme.step s join programme.goal g on g.id = s.goal_id
            where s.state = 'done' and s.doing_level is not null and s.done_on >= since
            group by s.org_id, g.programme_id having count(*) >= at_least) f
        group by f.org_id having count(*) >= 10;
end $$;

-- The newest talk of each person of whom enough parts are known; what both sides said, apart.
create function programme.published_domain_levels(at_least int)
returns table (org_id int, domain text, people int, by_person numeric, by_worker numeric)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is null or access.role() not in ('casemanager', 'coordinator', 'analyst') then
        return;
    end if;
    return query select r.org_id, r.domain, count(*)::int, avg(r.by_person), avg(r.by_worker)
        from (select distinct on (a.person_id) a.id from programme.assessment a
            where a.state in ('confirmed', 'approved')
                and (select count(*) from programme.domain_rating known where known.assessment_id = a.id
                    and num_nulls(known.by_person, known.by_worker) = 0) >= at_least
            order by a.person_id, a.talked_on desc, a.created_at desc) newest
        join programme.domain_rating r on r.assessment_id = newest.id and num_nulls(r.by_person, r.by_worker) = 0
        group by r.org_id, r.domain having count(*) >= 10;
end $$;
revoke all on function programme.published_own_doing(date, int), programme.published_domain_levels(int) from public;
grant execute on function programme.published_own_doing(date, int), programme.published_domain_levels(int) to tiltas_app;
