-- Statements of a shop; this line belongs to none of them.

-- shop_add :write
-- Opens a shop, with "quotes" and a \ in this comment, and the end of one: */
-- in: id int, name text, code text
-- in: closed_us int?, seal bytes
INSERT INTO shop (id, name, code, closed_us, seal, version)
VALUES ($id, $name, $code, $closed_us, $seal, 1);

-- shop_load :one
-- in: id int
-- out: id int, name text, code text, closed_us int?, seal bytes, version int
SELECT id, name, code, closed_us, seal, version FROM shop WHERE id = $id;

-- shop_find :many
-- in: pattern text
-- out: id int, label text, is_open int
SELECT s.id, s.name || ' (' || s.street || ')' AS label,
       CASE WHEN s.closed_us IS NULL THEN 1 ELSE 0 END AS is_open
FROM shop AS s WHERE s.name LIKE $pattern ESCAPE '\' -- the sign that ends no text
ORDER BY s.name, s.id;

-- shop_close :write
-- in: id int, closed_us int, version int
UPDATE shop SET closed_us = $closed_us, version = version + 1
WHERE id = $id AND version = $version;

-- shop_remove :any
-- in: id int
DELETE FROM shop WHERE id = $id;

-- shelf_put :write
-- in: shop int, place text, goods text
INSERT INTO shop_shelf (shop, place, goods) VALUES ($shop, $place, $goods)
ON CONFLICT (place, shop) DO UPDATE SET goods = excluded.goods;

-- shelf_from_shop :any
-- Names the goods after the shop.
UPDATE shop_shelf SET goods = shop.name FROM shop WHERE shop.id = shop_shelf.shop;

-- counter_add :one
-- in: name text
-- out: n int
INSERT INTO shop_counter (name, n) VALUES ($name, 1)
ON CONFLICT (name) DO UPDATE SET n = shop_counter.n + 1 RETURNING n;

-- counter_take :one
-- out: name text
SELECT name FROM shop_counter ORDER BY name LIMIT 1 /*skip locked*/;

-- counter_sum :one
-- out: total int
SELECT CAST(coalesce(sum(n), 0) AS BIGINT) AS total FROM shop_counter;
