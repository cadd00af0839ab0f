-- The board of a drill belongs to a drill that there is.
alter table preparedness.activation add constraint activation_of_an_exercise foreign key (exercise_id) references preparedness.exercise;
alter table preparedness.review add constraint review_of_an_activation foreign key (activation_id) references preparedness.activation;
