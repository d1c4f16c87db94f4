-- procedure_time_count :write
-- in: code text, month text, minutes int
INSERT INTO procedure_time (code, month, minutes, n) VALUES ($code, $month, $minutes, 1)
ON CONFLICT (code, month, minutes) DO UPDATE SET n = procedure_time.n + 1;

-- procedure_time_find :many
-- in: code text, from_month text, until_month text
-- out: minutes int, n int
SELECT minutes, CAST(sum(n) AS BIGINT) AS n FROM procedure_time
WHERE code = $code AND month >= $from_month AND month <= $until_month
GROUP BY minutes ORDER BY minutes;
