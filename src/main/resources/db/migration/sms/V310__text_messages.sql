create schema sms;
grant usage on schema sms to tiltas_app;

-- What waits to be sent to a telephone. The id is the caller's: written twice is written once, and the gateway gets it as the key by which it knows
-- a message that comes again. Number and words are gone as soon as it is settled what became of it.
create table sms.message (
    id uuid primary key,
    source text not null constraint message_source_is_a_code check (source ~ '^[a-z]+(-[a-z]+)*$'),
    phone text constraint message_phone_is_international check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    words text constraint message_words_are_short check (length(words) between 1 and 320),
    written_at timestamptz not null,
    next_at timestamptz not null,
    give_up_at timestamptz not null,
    attempts int not null default 0 constraint message_attempts_are_counted check (attempts >= 0),
    why text constraint message_why_is_a_code check (why ~ '^[a-z0-9_]{1,40}$'),
    state text not null default 'waiting' constraint message_state_is_known check (state in ('waiting', 'sent', 'failed', 'given_up', 'withdrawn')),
    ended_at timestamptz,
    constraint message_forgets_when_it_ends check (case when state = 'waiting' then phone is not null and words is not null and ended_at is null
        else phone is null and words is null and ended_at is not null end));
create index message_waiting on sms.message (next_at) where state = 'waiting';
create index message_ended on sms.message (ended_at) where state <> 'waiting';
select public.protect('sms.message', 'select', 'insert', 'update', 'delete');
create policy system_alone on sms.message to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system');
