-- How much somebody does alone, whose idea a step was, what holds it up, and how near a goal is: said by the person, step by step.
alter table programme.step
    add doing_level smallint constraint step_doing_level_is_known check (doing_level between 0 and 3),
    add origin text constraint step_origin_is_known check (origin in ('own', 'agreed', 'required')),
    add required_by text,
    add translation_origin text constraint step_translation_origin_is_known check (translation_origin in ('human', 'machine', 'checked')),
    add constraint step_required_names_its_article check ((origin is not distinct from 'required') = (required_by is not null)),
    add constraint step_with_its_municipality unique (id, org_id),
    drop constraint step_state_is_known,
    add constraint step_state_is_known check (state in ('idea', 'agreed', 'doing', 'stuck', 'done', 'dropped'));
alter table programme.goal
    add translation_origin text constraint goal_translation_origin_is_known check (translation_origin in ('human', 'machine', 'checked'));
drop index programme.step_by_municipality;
create index step_by_municipality on programme.step (org_id, due_on) where state in ('agreed', 'doing', 'stuck');

-- The person says how much of the own step goes alone.
drop trigger step_person_moves_only on programme.step;
create trigger step_person_moves_only before update on programme.step
    for each row execute function programme.person_changes_only('{state,done_on,doing_level,version}');

create table programme.goal_rating (
    id uuid primary key,
    goal_id uuid not null,
    org_id int not null,
    near smallint not null constraint goal_rating_is_0_to_10 check (near between 0 and 10),
    said text not null constraint goal_rating_said_where check (said in ('page', 'talk')),
    rated_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint goal_rating_is_with_the_goal foreign key (goal_id, org_id) references programme.goal (id, org_id) on update cascade);
create index goal_rating_by_goal on programme.goal_rating (goal_id, rated_at);

create table programme.step_comment (
    id uuid primary key,
    step_id uuid not null,
    org_id int not null,
    words text not null constraint step_comment_never_empty check (words ~ '\S'),
    words_language text not null constraint step_comment_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    side text not null constraint step_comment_side_is_known check (side in ('person', 'office')),
    author_name text not null,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint step_comment_is_with_the_step foreign key (step_id, org_id) references programme.step (id, org_id) on update cascade);
create index step_comment_by_step on programme.step_comment (step_id, created_at);

select public.protect(t::regclass, 'select', 'insert') from unnest(array['programme.goal_rating', 'programme.step_comment']) t;

do $$
declare
    t text;
    above text;
    mine text;
    worker text := '((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))';
begin
    foreach t in array array['goal_rating', 'step_comment'] loop
        above := case t when 'goal_rating' then 'select from programme.goal g where g.id = goal_rating.goal_id and g.org_id = goal_rating.org_id'
            else 'select from programme.step s join programme.goal g on g.id = s.goal_id where s.id = step_comment.step_id and s.org_id = step_comment.org_id' end;
        mine := '(select access.role()) = ''newcomer'' and exists (' || above || ' and (g.person_id is null or g.person_id = (select access.self())))';
        execute format('create policy case_managers on programme.%I for select to tiltas_app using (%s)', t, worker);
        execute format('create policy myself on programme.%I for select to tiltas_app using (%s)', t, mine);
        execute format('create policy with_the_person on programme.%I for select to tiltas_app
            using ((select access.role()) = ''dpo'' and exists (%s))', t, above);
        execute format('create policy municipality_adds on programme.%I for insert to tiltas_app with check (%s and exists (%s))', t, worker, above);
        execute format('create policy person_adds on programme.%I for insert to tiltas_app
            with check (created_by = (select access.officer()) and %s)', t, mine);
    end loop;
end $$;
create policy person_speaks_as_one on programme.step_comment as restrictive for insert to tiltas_app
    with check ((side = 'person') = ((select access.role()) = 'newcomer') or (select access.role()) = 'system');
create policy person_rates_on_the_page on programme.goal_rating as restrictive for insert to tiltas_app
    with check ((said = 'page') = ((select access.role()) = 'newcomer') or (select access.role()) = 'system');
