-- After a drill, or after the day itself: what was expected, what happened, why, and what changes.
create table preparedness.review (
    id uuid primary key,
    exercise_id uuid unique references preparedness.exercise,
    activation_id uuid unique,
    expected text not null default '' constraint review_expected_is_short check (length(expected) <= 4000),
    why text not null default '' constraint review_why_is_short check (length(why) <= 4000),
    changes text not null default '' constraint review_changes_is_short check (length(changes) <= 4000),
    opened_by uuid not null,
    opened_at timestamptz not null,
    constraint review_is_of_one_thing check (num_nonnulls(exercise_id, activation_id) = 1));

-- Of an objective of the drill, or of a step of the day.
create table preparedness.rating (
    review_id uuid not null references preparedness.review,
    objective_id uuid references preparedness.objective,
    step text constraint rating_step_is_known check (step in ('report', 'assess', 'convene', 'execute', 'resolve')),
    rating text not null constraint rating_is_known check (rating in ('performed', 'some', 'major', 'unable')),
    words text not null constraint rating_words_are_short check (length(words) <= 1000),
    rated_by uuid not null,
    rated_at timestamptz not null,
    constraint rating_is_of_one_thing check (num_nonnulls(objective_id, step) = 1),
    constraint rating_is_given_once unique nulls not distinct (review_id, objective_id, step));

-- What changes, who sees to it, and by when. It is closed by a re-test and by nothing else, so it has no state of its own.
create table preparedness.improvement (
    id uuid primary key,
    review_id uuid not null references preparedness.review,
    words text not null constraint improvement_is_said check (words <> '' and length(words) <= 600),
    org_id int not null references access.organisation,
    due_on date not null,
    inject_id uuid references preparedness.inject,
    added_by uuid not null,
    added_at timestamptz not null,
    unique (id, inject_id));
create index improvement_by_review on preparedness.improvement (review_id);

-- The same inject again, in a later drill: the keys hold that it is the same.
create table preparedness.retest (
    id uuid primary key,
    improvement_id uuid not null,
    replays uuid not null,
    inject_id uuid not null,
    result text not null constraint retest_result_is_known check (result in ('passed', 'failed')),
    words text not null constraint retest_words_are_short check (length(words) <= 1000),
    tested_by uuid not null,
    tested_at timestamptz not null,
    foreign key (improvement_id, replays) references preparedness.improvement (id, inject_id),
    foreign key (inject_id, replays) references preparedness.inject (id, replays),
    unique (improvement_id, inject_id));

select public.protect('preparedness.review', 'select', 'insert');
grant update (expected, why, changes) on preparedness.review to tiltas_app;
select public.protect('preparedness.rating', 'select', 'insert');
grant update (rating, words, rated_by, rated_at) on preparedness.rating to tiltas_app;
select public.protect('preparedness.improvement', 'select', 'insert');
select public.protect('preparedness.retest', 'select', 'insert');

create function preparedness.owns_improvement(review uuid) returns boolean language sql stable set search_path = pg_catalog as $$
    select exists (select from preparedness.improvement i where i.review_id = review and i.org_id = access.org()) $$;

create policy own_and_who_drills_read on preparedness.improvement for select to tiltas_app
    using (org_id = (select access.org()) or (select preparedness.may_drill()));
create policy who_drills_adds on preparedness.improvement for insert to tiltas_app
    with check ((select preparedness.may_drill()) and added_by = (select access.officer()));
create policy who_drills_reads on preparedness.review for select to tiltas_app using ((select preparedness.may_drill()));
create policy who_took_part_reads on preparedness.review for select to tiltas_app
    using (exercise_id is not null and preparedness.takes_part(exercise_id, 'player', 'observer', 'controller') or preparedness.owns_improvement(id));
create policy who_drills_opens on preparedness.review for insert to tiltas_app
    with check ((select preparedness.may_drill()) and opened_by = (select access.officer())
        and (exercise_id is null or exists (select from preparedness.exercise e where e.id = exercise_id and e.state = 'ended')));
create policy who_drills_writes on preparedness.review for update to tiltas_app using ((select preparedness.may_drill()));
create policy who_sees_the_review_reads on preparedness.rating for select to tiltas_app
    using (exists (select from preparedness.review r where r.id = review_id));
create policy who_drills_rates on preparedness.rating for insert to tiltas_app
    with check ((select preparedness.may_drill()) and rated_by = (select access.officer()));
create policy who_drills_rates_again on preparedness.rating for update to tiltas_app
    using ((select preparedness.may_drill())) with check (rated_by = (select access.officer()));
create policy who_sees_the_improvement_reads on preparedness.retest for select to tiltas_app
    using (exists (select from preparedness.improvement i where i.id = improvement_id));
create policy who_drills_tests_again on preparedness.retest for insert to tiltas_app
    with check ((select preparedness.may_drill()) and tested_by = (select access.officer())
        and exists (select from preparedness.inject i where i.id = inject_id and i.given_at is not null));
