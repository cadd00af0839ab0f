-- A round of renewal: everybody whose permit on a ground ends on one day is invited in a window of some days, so that the offices are as full in
-- the first week as in the last. Who plans it does not approve it.
create table permits.campaign_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.campaign_transition', 'select');
create policy open_by_design on permits.campaign_transition for select to tiltas_app using (true);
create policy functions_read on permits.campaign_transition for select to tiltas_owner using (true);
create policy migrations_write on permits.campaign_transition for insert to tiltas_owner with check (true);
insert into permits.campaign_transition values
    ('none', 'plan', 'planned'), ('planned', 'simulate', 'simulated'), ('simulated', 'simulate', 'simulated'), ('simulated', 'change', 'planned'),
    ('simulated', 'approve', 'approved'), ('approved', 'change', 'planned'), ('approved', 'invite', 'inviting'), ('inviting', 'open', 'open'),
    ('open', 'end_windows', 'late_care'), ('late_care', 'close', 'closed');

-- Shares in percent: of a hundred permits so many the law prolongs, so many are exchanged, so many go on to another permit.
create table permits.campaign (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    ground text not null constraint campaign_ground_is_known check (ground in ('temporary_protection', 'humanitarian', 'work', 'study', 'family')),
    ends_on date not null,
    opens_on date not null,
    closes_on date not null,
    state text not null default 'planned' constraint campaign_state_is_known
        check (state in ('planned', 'simulated', 'approved', 'inviting', 'open', 'late_care', 'closed')),
    prolonged int not null,
    exchanged int not null,
    other int not null,
    take_up int not null constraint campaign_take_up_is_a_share check (take_up between 1 and 100),
    second_visits int not null constraint campaign_second_visits_are_a_share check (second_visits between 0 and 100),
    desk_share int not null constraint campaign_desk_share_is_a_share check (desk_share between 1 and 100),
    extra_desks int not null constraint campaign_extra_desks_are_few check (extra_desks between 0 and 500),
    overtime int not null constraint campaign_overtime_fits_a_day check (overtime between 0 and 240),
    examiners int not null constraint campaign_examiners_are_few check (examiners between 0 and 1000),
    deciders int not null constraint campaign_deciders_are_few check (deciders between 0 and 1000),
    planned_by uuid not null,
    planned_at timestamptz not null default clock_timestamp(),
    approved_by uuid,
    approved_at timestamptz,
    version int not null default 1,
    constraint campaign_shares_are_everybody check (prolonged >= 0 and exchanged >= 0 and other >= 0 and prolonged + exchanged + other = 100),
    constraint campaign_opens_before_it_closes check (opens_on < closes_on and closes_on <= ends_on),
    constraint campaign_is_approved_by_another check (approved_by is null or approved_by <> planned_by),
    constraint campaign_is_approved_at_a_moment check ((state in ('planned', 'simulated')) = (approved_by is null)
        and (approved_by is null) = (approved_at is null)));
create unique index campaign_one_for_an_end on permits.campaign (org_id, ground, ends_on) where state <> 'closed';

-- Which days a household is invited for. Told, it stays as it is, whatever is planned anew.
create table permits.campaign_window (
    campaign_id uuid not null references permits.campaign,
    household_id uuid not null references registration.household,
    org_id int not null references access.organisation,
    number int not null,
    opens_on date not null,
    closes_on date not null,
    people int not null constraint campaign_window_is_for_somebody check (people > 0),
    minutes int not null,
    invited_on date,
    primary key (campaign_id, household_id),
    constraint campaign_window_opens_before_it_closes check (opens_on <= closes_on));
create index campaign_window_by_household on permits.campaign_window (household_id);

create function permits.campaign_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.campaign_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'campaign_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger campaign_by_the_table before update on permits.campaign
    for each row execute function permits.campaign_by_the_table();

select public.protect('permits.campaign', 'select', 'insert', 'update');
select public.protect('permits.campaign_window', 'select', 'insert', 'update', 'delete');
create policy office_and_ministry on permits.campaign for select to tiltas_app
    using ((select access.role()) in ('registrar', 'analyst', 'admin', 'newcomer', 'system'));
create policy office_plans on permits.campaign for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and planned_by = (select access.officer())
        and state = 'planned' or (select access.role()) = 'system');
create policy office_goes_on on permits.campaign for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system')
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');
create policy with_the_household on permits.campaign_window for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system')
        or exists (select from registration.household h where h.id = household_id));
create policy not_hidden on permits.campaign_window as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy told_when_invited on permits.campaign_window as restrictive for select to tiltas_app
    using (invited_on is not null or (select access.role()) in ('registrar', 'system', 'dpo'));
create policy office_plans on permits.campaign_window for insert to tiltas_app
    with check (((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system')
        and campaign_id in (select c.id from permits.campaign c where c.org_id = campaign_window.org_id)
        and exists (select from registration.household h where h.id = campaign_window.household_id));
create policy office_invites on permits.campaign_window for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');
create policy office_plans_anew on permits.campaign_window for delete to tiltas_app
    using (((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system') and invited_on is null);

-- Whose permits on a ground end on a day, by the household they live in now: what is printed, and what acts have made of it. Who is not to be seen is
-- not in it, and neither is a household that is no longer registered.
create function permits.ending_together(on_ground text, on_day date) returns table (household_id uuid, people int)
language sql stable set search_path = pg_catalog as $$
    select w.household_id, count(*)::int from permits.permit p
    join registration.published_person w on w.id = p.person_id and w.surviving_id = w.id
    join registration.published_household h on h.id = w.household_id and h.registered_at is not null and h.left_on is null
    where p.ground = on_ground and p.replaced_on is null and p.withdrawn_on is null and lower(p.valid) <= on_day
        and (upper(p.valid) - 1 = on_day or upper(p.valid) - 1 < on_day and exists (select from permits.prolongation r
            where r.ground = on_ground and r.to_on = on_day and r.approved_at is not null and r.taken_back_at is null))
        and permits.valid_until(p) = on_day
    group by w.household_id
$$;
