-- A day is added to the table of a year or taken out of it, by an act and with a reason. What moved with it stands with the clocks.
create table law.holiday_change (
    id uuid primary key,
    day date not null,
    name text not null constraint holiday_change_name_is_a_code check (name ~ '^[a-z-]+$'),
    change text not null constraint holiday_change_is_known check (change in ('added', 'removed')),
    act text not null constraint holiday_change_names_its_act check (act ~ '\S'),
    reason text not null constraint holiday_change_says_why check (reason ~ '\S'),
    moved int not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index holiday_change_by_day on law.holiday_change (day, made_at);
select public.protect('law.holiday_change', 'select', 'insert');
create policy open_by_design on law.holiday_change for select to tiltas_app using (true);
create policy admin_enters on law.holiday_change for insert to tiltas_app
    with check ((select access.role()) = 'admin' and made_by = (select access.officer()));
grant delete on law.holiday to tiltas_app;
create policy admin_removes on law.holiday for delete to tiltas_app using ((select access.role()) = 'admin');
