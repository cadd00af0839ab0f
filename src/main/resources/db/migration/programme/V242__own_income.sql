-- What the family lives on, month by month, as the person or the officer enters it: earned net, money for integration, social assistance.
create table programme.income (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    month date not null constraint income_is_of_a_month check (extract(day from month) = 1),
    earned_cents int not null constraint income_earned_is_not_negative check (earned_cents >= 0),
    integration_cents int not null constraint income_integration_is_not_negative check (integration_cents >= 0),
    social_cents int not null constraint income_social_is_not_negative check (social_cents >= 0),
    side text not null constraint income_side_is_known check (side in ('person', 'office')),
    entered_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint income_once_a_month unique (programme_id, month),
    constraint income_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);

select public.protect('programme.income', 'select', 'insert');
grant update (earned_cents, integration_cents, social_cents, side, entered_by) on programme.income to tiltas_app;
create policy municipality on programme.income for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'casemanager' or (select access.role()) = 'system');
create policy with_the_household on programme.income for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = income.programme_id));
do $$
declare
    allowed text := '(select access.role()) = ''system'' or entered_by = (select access.officer())
        and ((select access.role()) = ''newcomer'' and side = ''person''
            or (select access.role()) = ''casemanager'' and side = ''office'' and org_id = (select access.org()))
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = income.org_id)';
begin
    execute format('create policy either_enters on programme.income for insert to tiltas_app with check (%s)', allowed);
    execute format('create policy either_corrects on programme.income for update to tiltas_app
        using ((select access.role()) in (''system'', ''newcomer'') or (select access.role()) = ''casemanager'' and org_id = (select access.org()))
        with check (%s)', allowed);
end $$;
create trigger stands_still after insert or update on programme.income
    for each row execute function programme.support_stands_still();
create policy functions_read on programme.income for select to tiltas_owner using (true);

-- For everybody else: how large the own part of the income is in a municipality, over families of whom enough months are known. No family, and
-- nothing at all of a municipality with fewer than ten.
create function programme.published_own_income(since date, at_least int) returns table (org_id int, families int, own_percent int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is null or access.role() not in ('casemanager', 'coordinator', 'analyst') then
        return;
    end if;
    return query select f.org_id, count(*)::int, round(100 * percentile_cont(0.5) within group (order by f.part))::int
        from (select i.org_id, i.programme_id, sum(i.earned_cents)::float8
                / nullif(sum(i.earned_cents::bigint + i.integration_cents + i.social_cents), 0) as part
            from programme.income i where i.month >= since group by i.org_id, i.programme_id having count(*) >= at_least) f
        where f.part is not null group by f.org_id having count(*) >= 10;
end $$;
revoke all on function programme.published_own_income(date, int) from public;
grant execute on function programme.published_own_income(date, int) to tiltas_app;

-- Article 17: what was said and written goes with the last of the family; that and until when there was a support stays for the accounts.
create function programme.erase_supports(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.support s set bridge = case when s.bridge is null then null else '–' end
        from programme.programme p where p.id = s.programme_id and (p.household_id = any(homes) or s.person_id = gone);
    update programme.support_decision d set facts = '–', reasons = '–', reasons_own = case when d.reasons_own is null then null else '–' end,
        heard_words = case when d.heard_words is null then null else '–' end
        from programme.programme p where p.id = d.programme_id and p.household_id = any(homes);
    update programme.appeal a set words = '–', answer_words = case when a.answer_words is null then null else '–' end,
        answer_own = case when a.answer_own is null then null else '–' end, lesson = case when a.lesson is null then null else '–' end
        from programme.programme p where p.id = a.programme_id and p.household_id = any(homes);
    update programme.signal_answer n set words = '–'
        from programme.programme p where p.id = n.programme_id and p.household_id = any(homes);
end $$;
