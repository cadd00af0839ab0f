-- Policies are asked from the last name to the first (ADR 13): the own house and the own work before the household.
alter policy own_house on reception.stay rename to within_the_house;
alter policy own_work on reception.stay rename to within_the_organisation;
