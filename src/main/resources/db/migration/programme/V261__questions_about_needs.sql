-- A question about a need names the part of life and, where it comes from what one person said, that person: nobody else of the family is told.
alter table programme.signal
    add person_id uuid references registration.person,
    add domain text constraint signal_domain_is_known check (domain in
        ('home', 'money', 'work', 'skills', 'lithuanian', 'school', 'health', 'safety', 'papers', 'digital', 'belonging', 'reserve')),
    add constraint signal_is_about_something check (rule = 'S5' or num_nonnulls(support_id, domain) > 0);
drop index programme.signal_once_while_it_lasts;
create unique index signal_once_while_it_lasts on programme.signal
    (programme_id, rule, coalesce(support_id, '00000000-0000-0000-0000-000000000000'), coalesce(person_id, '00000000-0000-0000-0000-000000000000'),
        coalesce(domain, '')) where gone_on is null;
create index signal_by_person on programme.signal (person_id);
create index signal_open on programme.signal (org_id, rule) where gone_on is null;

create policy of_the_person on programme.signal as restrictive for select to tiltas_app
    using (person_id is null or (select access.role()) <> 'newcomer' or person_id = (select access.self()));
create policy person_of_the_family on programme.signal as restrictive for insert to tiltas_app
    with check (person_id is null or exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = signal.person_id and m.id = signal.programme_id));
create policy answer_of_the_person on programme.signal_answer as restrictive for select to tiltas_app
    using ((select access.role()) <> 'newcomer' or exists (select from programme.signal s where s.id = signal_answer.signal_id));
