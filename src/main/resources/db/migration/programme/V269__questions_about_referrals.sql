-- S9: a service that has not answered by its day, or lets somebody wait for too long. Of the family only those are asked whom the referral is
-- about, or who decide about it.
alter table programme.signal
    add referral_id uuid references programme.referral,
    drop constraint signal_is_about_something,
    add constraint signal_is_about_something check (rule = 'S5' or num_nonnulls(support_id, domain, referral_id) > 0),
    add constraint signal_of_a_referral check ((rule = 'S9') = (referral_id is not null));
drop index programme.signal_once_while_it_lasts;
create unique index signal_once_while_it_lasts on programme.signal
    (programme_id, rule, coalesce(support_id, '00000000-0000-0000-0000-000000000000'), coalesce(person_id, '00000000-0000-0000-0000-000000000000'),
        coalesce(domain, ''), coalesce(referral_id, '00000000-0000-0000-0000-000000000000')) where gone_on is null;
create index signal_by_referral on programme.signal (referral_id);

create policy of_whom_the_referral_is_about on programme.signal as restrictive for select to tiltas_app
    using (referral_id is null or (select access.role()) <> 'newcomer' or exists (select from programme.referral r where r.id = signal.referral_id));
-- The foreign key is checked past row-level security.
create policy referral_of_the_programme on programme.signal as restrictive for insert to tiltas_app
    with check (referral_id is null or exists (select from programme.referral r
        where r.id = signal.referral_id and r.programme_id = signal.programme_id));
