-- Policies are asked from the last name to the first (ADR 13): who holds the household before what is shared with others.
alter policy holder on registration.person rename to within_the_municipality;
alter policy holder on registration.household rename to within_the_municipality;
alter policy holder on registration.person_key rename to within_the_municipality;
alter policy holder on registration.scan rename to within_the_municipality;
