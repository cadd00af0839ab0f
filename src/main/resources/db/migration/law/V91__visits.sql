-- Visits to the offices that decide on permits: when their times are opened, how many are kept for people who come without one, and how
-- overbooking is reckoned. All are starting values of the design until the ministry has confirmed its own.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', null::date, unit, value, 'Tiltas', '', source, 'U', date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('visit.wave-first', 'weeks', 12, 'Mūsų pačių nuostata: prieš kiek savaičių atveriami pirmieji laikai'),
    ('visit.wave-second', 'weeks', 2, 'Mūsų pačių nuostata: prieš kiek savaičių atveriami antrieji laikai; kuo toliau laikas, tuo dažniau neatvykstama (Liu, 2015)'),
    ('visit.share-second', 'number', 0.25, 'Mūsų pačių nuostata: kokia laikų dalis atveriama antroje bangoje'),
    ('visit.share-same-day', 'number', 0.15, 'Mūsų pačių nuostata: kokia laikų dalis atveriama tą pačią dieną'),
    ('visit.share-walk-in', 'number', 0.10, 'Mūsų pačių nuostata: kokia laikų dalis lieka atėjusiems be vizito laiko'),
    ('visit.hold-minutes', 'number', 10, 'Mūsų pačių nuostata: kiek minučių laikomas pasirinktas, bet nepatvirtintas laikas'),
    ('visit.offer-again', 'working_days', 5, 'Mūsų pačių nuostata: per kiek darbo dienų siūlomas kitas laikas, kai vizitą atšaukia įstaiga'),
    ('visit.remind-before', 'days', 2, 'Mūsų pačių nuostata: prieš kiek dienų primenama apie vizitą'),
    ('visit.no-show-mean', 'number', 0.15, 'Mūsų pačių nuostata: neatvykstančių dalis, kol skyrius neturi savo skaičių; literatūroje 3–80 % (LaGanga ir Lawrence, 2012)'),
    ('visit.no-show-weight', 'number', 50, 'Mūsų pačių nuostata: kiek vizitų sveria pradinė prielaida'),
    ('visit.overflow-cost', 'number', 3, 'Mūsų pačių nuostata: kiek kartų blogiau, kai atvykusi šeima nepriimta, negu kai darbuotojas laukia'),
    ('visit.square-root', 'number', 0.85, 'Mūsų pačių nuostata: langelių atsarga pagal kvadratinės šaknies taisyklę'))
    as seed (code, unit, value, source);
