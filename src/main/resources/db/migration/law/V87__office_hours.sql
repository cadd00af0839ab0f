-- When the desks that receive papers are open. What is done at an office on the last day is done in its hours; sent by the portal or posted, until
-- midnight. Dated, like every rule.
create table law.office_hours (
    weekday int not null constraint office_hours_are_of_a_working_day check (weekday between 1 and 5),
    opens time not null,
    closes time not null,
    valid_from date not null,
    valid_until date,
    source text not null default '',
    certainty text not null constraint office_hours_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (weekday, valid_from),
    constraint office_hours_end_after_they_begin check (closes > opens),
    constraint office_hours_one_on_a_day exclude using gist (weekday with =, daterange(valid_from, valid_until, '[]') with &&));
select public.protect('law.office_hours', 'select');
create policy open_by_design on law.office_hours for select to tiltas_app using (true);
create policy migrations_write on law.office_hours for insert to tiltas_owner with check (true);
insert into law.office_hours
select weekday, '08:00', case weekday when 5 then time '15:15' else '16:30' end, date '2022-03-16', null,
    'Mūsų pačių nuostata: skyriaus valandos skelbiamos jo puslapyje ir gali skirtis', 'U'
from generate_series(1, 5) weekday;

insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
values ('office.shorter-before-holiday', date '2022-03-16', null, 'hours', 1, 'Darbo kodeksas', '112 str.',
    'Darbo diena švenčių dienos išvakarėse trumpesnė viena valanda', 'K', date '2026-11-28', '00000000-0000-0000-0000-000000000001');
