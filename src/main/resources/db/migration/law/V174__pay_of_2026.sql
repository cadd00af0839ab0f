-- What a month of work costs an employer: the base amount of public wages, the least wage, and contributions by kind of employer and of contract.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, cast(valid_from as date), cast(valid_until as date), unit, value, act, source, certainty, date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('payroll.base-amount', '2024-01-01', '2025-12-31', 'cents', 178540, 'Pareiginės algos bazinio dydžio įstatymas', '1 785,40 Eur 2024–2025 m.', 'V'),
    ('payroll.base-amount', '2026-01-01', null, 'cents', 179800, 'Pareiginės algos bazinio dydžio įstatymas', 'Priimta 2025-12-09', 'V'),
    ('payroll.minimum-wage', '2026-01-01', null, 'cents', 115300, 'LRV nutarimas dėl minimaliojo darbo užmokesčio', 'Minimalioji mėnesinė alga; nuo ne mažesnės sumos skaičiuojamos ir įmokos', 'V'),
    ('payroll.budget-permanent', '2026-01-01', null, 'number', 0.0145, 'Valstybinio socialinio draudimo įmokos', 'Biudžetinė įstaiga fondams nemoka; 2026 m. dydį turi patvirtinti ministerija', 'U'),
    ('payroll.budget-fixed', '2026-01-01', null, 'number', 0.0217, 'Valstybinio socialinio draudimo įmokos', 'Terminuota sutartis: 0,72 proc. punkto daugiau; 2026 m. dydį turi patvirtinti ministerija', 'U'),
    ('payroll.other-permanent', '2026-01-01', null, 'number', 0.0177, 'Valstybinio socialinio draudimo įmokos', 'Nedarbo 1,31, nelaimingų atsitikimų 0,14 (I grupė), du fondai po 0,16; 2026 m. sumą turi patvirtinti ministerija', 'U'),
    ('payroll.other-fixed', '2026-01-01', null, 'number', 0.0249, 'Valstybinio socialinio draudimo įmokos', 'Terminuota sutartis: 0,72 proc. punkto daugiau; 2026 m. dydį turi patvirtinti ministerija', 'U'))
    as seed (code, valid_from, valid_until, unit, value, act, source, certainty);
