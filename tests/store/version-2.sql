BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
) STRICT;
INSERT INTO "_sqlite_migrations" VALUES(1,'annotator','found_the_project','2026-11-22 08:11:49.109444+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'annotator','hold_claims_and_comments','2026-11-22 08:55:24.518758+00:00');
CREATE TABLE "actor" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
, "active_from" TEXT NOT NULL DEFAULT '', "active_until" TEXT NOT NULL DEFAULT '', "folded" TEXT NOT NULL DEFAULT '', "parent_id" TEXT REFERENCES "actor"("id")) STRICT;
INSERT INTO "actor" VALUES('46f0412c-2188-527b-ae40-3e3a58abbf78','Confédération (КТР)','','','01a2024f-ba00-7f00-a79a-0b4ad96e864f',0,'','','confederation ктр',NULL);
INSERT INTO "actor" VALUES('86fa2975-403c-5f50-b13f-faa5307a3eae','Gone','','','01a2024f-ba08-7afe-9126-aa1e7466df2f',0,'','','gone',NULL);
CREATE TABLE "actor_alias" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "actor_id" TEXT NOT NULL REFERENCES "actor"("id"),
   "name" TEXT NOT NULL,
   "folded" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
CREATE TABLE "attribute" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "label_id" TEXT REFERENCES "label"("id"),
   "kind" TEXT NOT NULL,
   "required" INTEGER NOT NULL,
   "name" TEXT NOT NULL,
   "position" INTEGER NOT NULL,
   "definition" TEXT NOT NULL,
   "retired" INTEGER NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "attribute" VALUES('canonical','speaker','actor',0,'canonical',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
INSERT INTO "attribute" VALUES('speaker-voice','speaker','choice',0,'voice',1,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
INSERT INTO "attribute" VALUES('demand-voice','demand','choice',0,'voice',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
INSERT INTO "attribute" VALUES('position',NULL,'choice',0,'position',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
CREATE TABLE "choice" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "attribute_id" TEXT NOT NULL REFERENCES "attribute"("id"),
   "sign" TEXT NOT NULL,
   "key" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "position" INTEGER NOT NULL,
   "definition" TEXT NOT NULL,
   "retired" INTEGER NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "choice" VALUES('speaker-quoted','speaker-voice','','','quoted',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
INSERT INTO "choice" VALUES('demand-quoted','demand-voice','','','quoted',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
INSERT INTO "choice" VALUES('demand-direct','demand-voice','','','direct',1,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
INSERT INTO "choice" VALUES('against','position','','','against',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
CREATE TABLE "comment" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "statement_id" TEXT NOT NULL REFERENCES "statement"("id"),
   "reviewer_id" TEXT NOT NULL REFERENCES "reviewer"("id"),
   "span_id" TEXT REFERENCES "span"("id"),
   "text" TEXT NOT NULL,
   "resolved" INTEGER NOT NULL,
   "created_at" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
CREATE TABLE "document" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "origin" TEXT NOT NULL,
   "media_type" TEXT NOT NULL,
   "encoding" TEXT NOT NULL,
   "size" INTEGER NOT NULL,
   "import_id" TEXT NOT NULL,
   "imported_at" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "document" VALUES('5865aa3afcd2b1dd6d7f208be3e4ea6786c99dc0ffbe90474bac775fe5f7d75a','a.txt','/somewhere/a.txt','text/plain','utf-8',104,'01a2024f-b9fc-7037-87ab-b7709d7908b8','2026-01-01T00:00:00+00:00','01a2024f-b9fc-7037-87ab-b7709d7908b8',0);
CREATE TABLE "document_raw" (
   "document_id" TEXT PRIMARY KEY NOT NULL REFERENCES "document"("id"),
   "compression" TEXT NOT NULL,
   "bytes" BLOB NOT NULL
) STRICT;
INSERT INTO "document_raw" VALUES('5865aa3afcd2b1dd6d7f208be3e4ea6786c99dc0ffbe90474bac775fe5f7d75a','',X'57652064656D616E6420F09F91B7E2808DE29980EFB88F20706561636520F09F87ABF09F87AE2063616665CC812E0D0AC2A04E6F77092020D985D8B1D8ADD8A8D8A720D7A9D79CD795D79D20E5819CE781AB20E0A4B6E0A4BEE0A482E0A4A4E0A4BFE280A8656E64');
CREATE TABLE "implied_slot" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "statement_id" TEXT NOT NULL REFERENCES "statement"("id"),
   "reviewer_id" TEXT NOT NULL REFERENCES "reviewer"("id"),
   "span_id" TEXT NOT NULL REFERENCES "span"("id"),
   "role" TEXT NOT NULL,
   "actor_id" TEXT REFERENCES "actor"("id"),
   "codebook_version" INTEGER NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
CREATE TABLE "journal" (
   "sequence" INTEGER PRIMARY KEY NOT NULL,
   "id" TEXT NOT NULL,
   "clock" INTEGER NOT NULL,
   "action" TEXT NOT NULL,
   "reviewer_id" TEXT NOT NULL,
   "made_at" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "of" TEXT NOT NULL,
   "import_id" TEXT NOT NULL,
   "gesture" TEXT NOT NULL,
   "edits" TEXT NOT NULL
) STRICT;
INSERT INTO "journal" VALUES(1,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',1,'begin_project','','2026-11-22T08:11:49.114+00:00','do','','','','[{"table":"label","before":null,"after":{"id":"speaker","name":"speaker","letter":"S","key":"s","line":"solid","light_ink":"#052039","dark_ink":"#0070E9","position":0,"core":true,"definition":"","include":"","exclude":"","example":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"label","before":null,"after":{"id":"demand","name":"demand","letter":"D","key":"d","line":"double","light_ink":"#052039","dark_ink":"#0070E9","position":1,"core":true,"definition":"","include":"","exclude":"","example":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"attribute","before":null,"after":{"id":"canonical","label_id":"speaker","name":"canonical","kind":"actor","position":0,"required":false,"definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"attribute","before":null,"after":{"id":"speaker-voice","label_id":"speaker","name":"voice","kind":"choice","position":1,"required":false,"definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"attribute","before":null,"after":{"id":"demand-voice","label_id":"demand","name":"voice","kind":"choice","position":0,"required":false,"definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"attribute","before":null,"after":{"id":"position","label_id":null,"name":"position","kind":"choice","position":0,"required":false,"definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"choice","before":null,"after":{"id":"speaker-quoted","attribute_id":"speaker-voice","name":"quoted","position":0,"sign":"","key":"","definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"choice","before":null,"after":{"id":"demand-quoted","attribute_id":"demand-voice","name":"quoted","position":0,"sign":"","key":"","definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"choice","before":null,"after":{"id":"demand-direct","attribute_id":"demand-voice","name":"direct","position":1,"sign":"","key":"","definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"choice","before":null,"after":{"id":"against","attribute_id":"position","name":"against","position":0,"sign":"","key":"","definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}},{"table":"relation_type","before":null,"after":{"id":"makes","name":"makes","inverse":"made by","pairs":[["speaker","demand"]],"position":0,"definition":"","retired":false,"changed_by":"01a2024f-b9f9-7ea7-bf84-a70099330cd3","deleted":false}}]');
INSERT INTO "journal" VALUES(2,'01a2024f-b9fc-7037-87ab-b7709d7908b8',2,'import_documents','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.116+00:00','do','','01a2024f-b9fc-7037-87ab-b7709d7908b8','','[{"table":"reviewer","before":null,"after":{"id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","name":"Ana"}}]');
INSERT INTO "journal" VALUES(3,'01a2024f-b9fd-7e26-b8f7-587d153e2e5b',3,'add_span','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.118+00:00','do','','','','[{"table":"span","before":null,"after":{"id":"01a2024f-b9fd-7b06-9c85-b87b7749b78a","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[0,2]],"quotes":["We"],"attributes":{},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.117+00:00","changed_by":"01a2024f-b9fd-7e26-b8f7-587d153e2e5b","deleted":false}},{"table":"review","before":null,"after":{"id":"ad544d36-7e84-5d4c-96f2-ae224e9ad58d","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","state":"in_work","flagged":false,"note":"","reason":"","changed_by":"01a2024f-b9fd-7e26-b8f7-587d153e2e5b","deleted":false}}]');
INSERT INTO "journal" VALUES(4,'01a2024f-b9ff-7867-aee3-2782c0ea98aa',4,'add_span','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.119+00:00','do','','','','[{"table":"span","before":null,"after":{"id":"01a2024f-b9ff-760f-bd3a-df27451d86b9","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"demand","ranges":[[10,24],[30,34]],"quotes":["👷‍♀️ peace 🇫🇮 ","\r\n N"],"attributes":{"demand-voice":{"choice":"demand-direct"}},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.119+00:00","changed_by":"01a2024f-b9ff-7867-aee3-2782c0ea98aa","deleted":false}}]');
INSERT INTO "journal" VALUES(5,'01a2024f-ba00-7f00-a79a-0b4ad96e864f',5,'name_actor','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.121+00:00','do','','','','[{"table":"actor","before":null,"after":{"id":"46f0412c-2188-527b-ae40-3e3a58abbf78","name":"Confédération (КТР)","kind":"","note":"","changed_by":"01a2024f-ba00-7f00-a79a-0b4ad96e864f","deleted":false}},{"table":"span","before":{"id":"01a2024f-b9fd-7b06-9c85-b87b7749b78a","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[0,2]],"quotes":["We"],"attributes":{},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.117+00:00","changed_by":"01a2024f-b9fd-7e26-b8f7-587d153e2e5b","deleted":false},"after":{"id":"01a2024f-b9fd-7b06-9c85-b87b7749b78a","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[0,2]],"quotes":["We"],"attributes":{"canonical":{"actor":"46f0412c-2188-527b-ae40-3e3a58abbf78"}},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.117+00:00","changed_by":"01a2024f-ba00-7f00-a79a-0b4ad96e864f","deleted":false}}]');
INSERT INTO "journal" VALUES(6,'01a2024f-ba02-7652-b33e-047285dd0f7f',6,'add_relation','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.122+00:00','do','','','','[{"table":"relation","before":null,"after":{"id":"01a2024f-ba02-75c3-83f5-478265c22e1a","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","type_id":"makes","from_span":"01a2024f-b9fd-7b06-9c85-b87b7749b78a","to_span":"01a2024f-b9ff-760f-bd3a-df27451d86b9","note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.122+00:00","changed_by":"01a2024f-ba02-7652-b33e-047285dd0f7f","deleted":false}}]');
INSERT INTO "journal" VALUES(7,'01a2024f-ba03-7b69-88e3-0fc9641de755',7,'set_statement_label','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.123+00:00','do','','','','[{"table":"statement_label","before":null,"after":{"id":"8c20fe07-f2c1-5c4a-92fe-5504c591d54c","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","attribute_id":"position","value":{"choice":"against"},"source":"manual","codebook_version":1,"changed_by":"01a2024f-ba03-7b69-88e3-0fc9641de755","deleted":false}}]');
INSERT INTO "journal" VALUES(8,'01a2024f-ba04-7e48-87b9-d3d4fe6879b5',8,'set_span_note','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.125+00:00','do','','','','[{"table":"span","before":{"id":"01a2024f-b9ff-760f-bd3a-df27451d86b9","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"demand","ranges":[[10,24],[30,34]],"quotes":["👷‍♀️ peace 🇫🇮 ","\r\n N"],"attributes":{"demand-voice":{"choice":"demand-direct"}},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.119+00:00","changed_by":"01a2024f-b9ff-7867-aee3-2782c0ea98aa","deleted":false},"after":{"id":"01a2024f-b9ff-760f-bd3a-df27451d86b9","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"demand","ranges":[[10,24],[30,34]],"quotes":["👷‍♀️ peace 🇫🇮 ","\r\n N"],"attributes":{"demand-voice":{"choice":"demand-direct"}},"note":"look again","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.119+00:00","changed_by":"01a2024f-ba04-7e48-87b9-d3d4fe6879b5","deleted":false}}]');
INSERT INTO "journal" VALUES(9,'01a2024f-ba06-72d8-968d-f09709926938',9,'set_span_note','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.126+00:00','undo','01a2024f-ba04-7e48-87b9-d3d4fe6879b5','','','[{"table":"span","before":{"id":"01a2024f-b9ff-760f-bd3a-df27451d86b9","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"demand","ranges":[[10,24],[30,34]],"quotes":["👷‍♀️ peace 🇫🇮 ","\r\n N"],"attributes":{"demand-voice":{"choice":"demand-direct"}},"note":"look again","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.119+00:00","changed_by":"01a2024f-ba04-7e48-87b9-d3d4fe6879b5","deleted":false},"after":{"id":"01a2024f-b9ff-760f-bd3a-df27451d86b9","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"demand","ranges":[[10,24],[30,34]],"quotes":["👷‍♀️ peace 🇫🇮 ","\r\n N"],"attributes":{"demand-voice":{"choice":"demand-direct"}},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.119+00:00","changed_by":"01a2024f-ba06-72d8-968d-f09709926938","deleted":false}}]');
INSERT INTO "journal" VALUES(10,'01a2024f-ba07-782f-9591-2274ba6a995a',10,'add_span','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.127+00:00','do','','','','[{"table":"span","before":null,"after":{"id":"01a2024f-ba07-760c-845c-ecbe77eb59f8","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[3,9]],"quotes":["demand"],"attributes":{},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.127+00:00","changed_by":"01a2024f-ba07-782f-9591-2274ba6a995a","deleted":false}}]');
INSERT INTO "journal" VALUES(11,'01a2024f-ba08-7afe-9126-aa1e7466df2f',11,'name_actor','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.128+00:00','do','','','','[{"table":"actor","before":null,"after":{"id":"86fa2975-403c-5f50-b13f-faa5307a3eae","name":"Gone","kind":"","note":"","changed_by":"01a2024f-ba08-7afe-9126-aa1e7466df2f","deleted":false}},{"table":"span","before":{"id":"01a2024f-ba07-760c-845c-ecbe77eb59f8","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[3,9]],"quotes":["demand"],"attributes":{},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.127+00:00","changed_by":"01a2024f-ba07-782f-9591-2274ba6a995a","deleted":false},"after":{"id":"01a2024f-ba07-760c-845c-ecbe77eb59f8","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[3,9]],"quotes":["demand"],"attributes":{"canonical":{"actor":"86fa2975-403c-5f50-b13f-faa5307a3eae"}},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.127+00:00","changed_by":"01a2024f-ba08-7afe-9126-aa1e7466df2f","deleted":false}}]');
INSERT INTO "journal" VALUES(12,'01a2024f-ba09-7cf2-8dd5-e68e6f9a40c4',12,'delete_spans','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','2026-11-22T08:11:49.129+00:00','do','','','','[{"table":"span","before":{"id":"01a2024f-ba07-760c-845c-ecbe77eb59f8","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[3,9]],"quotes":["demand"],"attributes":{"canonical":{"actor":"86fa2975-403c-5f50-b13f-faa5307a3eae"}},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.127+00:00","changed_by":"01a2024f-ba08-7afe-9126-aa1e7466df2f","deleted":false},"after":{"id":"01a2024f-ba07-760c-845c-ecbe77eb59f8","statement_id":"9bf010b1-33e1-56c5-aeb1-09c2337ab5a0","reviewer_id":"3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4","label_id":"speaker","ranges":[[3,9]],"quotes":["demand"],"attributes":{"canonical":{"actor":"86fa2975-403c-5f50-b13f-faa5307a3eae"}},"note":"","source":"manual","codebook_version":1,"created_at":"2026-11-22T08:11:49.127+00:00","changed_by":"01a2024f-ba09-7cf2-8dd5-e68e6f9a40c4","deleted":true}}]');
CREATE TABLE "label" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "letter" TEXT NOT NULL,
   "key" TEXT NOT NULL,
   "line" TEXT NOT NULL,
   "light_ink" TEXT NOT NULL,
   "dark_ink" TEXT NOT NULL,
   "core" INTEGER NOT NULL,
   "include" TEXT NOT NULL,
   "exclude" TEXT NOT NULL,
   "example" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "position" INTEGER NOT NULL,
   "definition" TEXT NOT NULL,
   "retired" INTEGER NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "label" VALUES('speaker','S','s','solid','#052039','#0070E9',1,'','','','speaker',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
INSERT INTO "label" VALUES('demand','D','d','double','#052039','#0070E9',1,'','','','demand',1,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
CREATE TABLE "relation" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "statement_id" TEXT NOT NULL REFERENCES "statement"("id"),
   "reviewer_id" TEXT NOT NULL REFERENCES "reviewer"("id"),
   "type_id" TEXT NOT NULL REFERENCES "relation_type"("id"),
   "from_span" TEXT NOT NULL REFERENCES "span"("id"),
   "to_span" TEXT NOT NULL REFERENCES "span"("id"),
   "note" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   "codebook_version" INTEGER NOT NULL,
   "created_at" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "relation" VALUES('01a2024f-ba02-75c3-83f5-478265c22e1a','9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','makes','01a2024f-b9fd-7b06-9c85-b87b7749b78a','01a2024f-b9ff-760f-bd3a-df27451d86b9','','manual',1,'2026-11-22T08:11:49.122+00:00','01a2024f-ba02-7652-b33e-047285dd0f7f',0);
CREATE TABLE "relation_type" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "inverse" TEXT NOT NULL,
   "pairs" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "position" INTEGER NOT NULL,
   "definition" TEXT NOT NULL,
   "retired" INTEGER NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "relation_type" VALUES('makes','made by','[["speaker","demand"]]','makes',0,'',0,'01a2024f-b9f9-7ea7-bf84-a70099330cd3',0);
CREATE TABLE "review" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "statement_id" TEXT NOT NULL REFERENCES "statement"("id"),
   "reviewer_id" TEXT NOT NULL REFERENCES "reviewer"("id"),
   "state" TEXT NOT NULL,
   "flagged" INTEGER NOT NULL,
   "note" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "review" VALUES('ad544d36-7e84-5d4c-96f2-ae224e9ad58d','9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','in_work',0,'','','01a2024f-b9fd-7e26-b8f7-587d153e2e5b',0);
CREATE TABLE "reviewer" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL
) STRICT;
INSERT INTO "reviewer" VALUES('3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','Ana');
CREATE TABLE "setting" (
   "key" TEXT PRIMARY KEY NOT NULL,
   "value" TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('project_id','01a2024f-b9f7-77c7-9d92-e3ef4f5b8e9a');
INSERT INTO "setting" VALUES('codebook_name','small');
INSERT INTO "setting" VALUES('codebook_version','1');
CREATE TABLE "span" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "statement_id" TEXT NOT NULL REFERENCES "statement"("id"),
   "reviewer_id" TEXT NOT NULL REFERENCES "reviewer"("id"),
   "label_id" TEXT NOT NULL REFERENCES "label"("id"),
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "ranges" TEXT NOT NULL,
   "quotes" TEXT NOT NULL,
   "attributes" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   "codebook_version" INTEGER NOT NULL,
   "created_at" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "span" VALUES('01a2024f-b9fd-7b06-9c85-b87b7749b78a','9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','speaker',0,2,'[[0,2]]','["We"]','{"canonical":{"actor":"46f0412c-2188-527b-ae40-3e3a58abbf78"}}','','manual',1,'2026-11-22T08:11:49.117+00:00','01a2024f-ba00-7f00-a79a-0b4ad96e864f',0);
INSERT INTO "span" VALUES('01a2024f-b9ff-760f-bd3a-df27451d86b9','9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','demand',10,34,'[[10,24],[30,34]]','["👷‍♀️ peace 🇫🇮 ","\r\n N"]','{"demand-voice":{"choice":"demand-direct"}}','','manual',1,'2026-11-22T08:11:49.119+00:00','01a2024f-ba06-72d8-968d-f09709926938',0);
INSERT INTO "span" VALUES('01a2024f-ba07-760c-845c-ecbe77eb59f8','9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','speaker',3,9,'[[3,9]]','["demand"]','{"canonical":{"actor":"86fa2975-403c-5f50-b13f-faa5307a3eae"}}','','manual',1,'2026-11-22T08:11:49.127+00:00','01a2024f-ba09-7cf2-8dd5-e68e6f9a40c4',1);
CREATE TABLE "span_actor" (
   "span_id" TEXT NOT NULL REFERENCES "span"("id"),
   "actor_id" TEXT NOT NULL,
   PRIMARY KEY ("span_id", "actor_id")
) STRICT;
INSERT INTO "span_actor" VALUES('01a2024f-b9fd-7b06-9c85-b87b7749b78a','46f0412c-2188-527b-ae40-3e3a58abbf78');
CREATE TABLE "statement" (
   "row" INTEGER PRIMARY KEY NOT NULL,
   "id" TEXT NOT NULL,
   "document_id" TEXT NOT NULL REFERENCES "document"("id"),
   "position" INTEGER NOT NULL,
   "title" TEXT NOT NULL,
   "language" TEXT NOT NULL,
   "characters" INTEGER NOT NULL,
   "issuer" TEXT NOT NULL,
   "date" TEXT NOT NULL,
   "date_precision" TEXT NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "statement" VALUES(1,'9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','5865aa3afcd2b1dd6d7f208be3e4ea6786c99dc0ffbe90474bac775fe5f7d75a',0,'a.txt','en',62,'','','','01a2024f-b9fc-7037-87ab-b7709d7908b8',0);
CREATE TABLE "statement_label" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "statement_id" TEXT NOT NULL REFERENCES "statement"("id"),
   "reviewer_id" TEXT NOT NULL REFERENCES "reviewer"("id"),
   "attribute_id" TEXT NOT NULL REFERENCES "attribute"("id"),
   "value" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   "codebook_version" INTEGER NOT NULL,
   "changed_by" TEXT NOT NULL,
   "deleted" INTEGER NOT NULL
) STRICT;
INSERT INTO "statement_label" VALUES('8c20fe07-f2c1-5c4a-92fe-5504c591d54c','9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','3edc324e-1eb2-5b4b-8bdb-fe2f9c8628b4','position','{"choice":"against"}','manual',1,'01a2024f-ba03-7b69-88e3-0fc9641de755',0);
CREATE TABLE "statement_text" (
   "statement_id" TEXT PRIMARY KEY NOT NULL REFERENCES "statement"("id"),
   "text" TEXT NOT NULL,
   "encoding" TEXT NOT NULL,
   "alignment" BLOB NOT NULL
) STRICT;
INSERT INTO "statement_text" VALUES('9bf010b1-33e1-56c5-aeb1-09c2337ab5a0','We demand 👷‍♀️ peace 🇫🇮 café.'||char(13)||'
 Now	  مرحبا שלום 停火 शांति end','utf-8',X'789C8B8E36D03133D281128606263A86B1B10032C1049F');
CREATE TABLE "worktime" (
   "statement_id" TEXT NOT NULL REFERENCES "statement"("id"),
   "reviewer_id" TEXT NOT NULL,
   "sitting" TEXT NOT NULL,
   "seconds" REAL NOT NULL,
   PRIMARY KEY ("statement_id", "reviewer_id", "sitting")
) STRICT;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_document_import_id"
    ON "document" ("import_id");
CREATE UNIQUE INDEX "idx_statement_id"
    ON "statement" ("id");
CREATE INDEX "idx_statement_document_id_position"
    ON "statement" ("document_id", "position");
CREATE INDEX "idx_span_statement_id_start"
    ON "span" ("statement_id", "start");
CREATE INDEX "idx_span_label_id"
    ON "span" ("label_id");
CREATE INDEX "idx_relation_statement_id"
    ON "relation" ("statement_id");
CREATE INDEX "idx_relation_from_span"
    ON "relation" ("from_span");
CREATE INDEX "idx_relation_to_span"
    ON "relation" ("to_span");
CREATE INDEX "idx_statement_label_statement_id"
    ON "statement_label" ("statement_id");
CREATE INDEX "idx_review_statement_id_reviewer_id"
    ON "review" ("statement_id", "reviewer_id");
CREATE INDEX "idx_review_reviewer_id_state"
    ON "review" ("reviewer_id", "state");
CREATE UNIQUE INDEX "idx_journal_id"
    ON "journal" ("id");
CREATE INDEX "idx_actor_alias_actor_id"
    ON "actor_alias" ("actor_id");
CREATE INDEX "idx_span_actor_actor_id"
    ON "span_actor" ("actor_id");
CREATE INDEX "idx_implied_slot_statement_id"
    ON "implied_slot" ("statement_id");
CREATE INDEX "idx_implied_slot_actor_id"
    ON "implied_slot" ("actor_id");
CREATE INDEX "idx_comment_statement_id"
    ON "comment" ("statement_id");
CREATE INDEX "idx_comment_span_id"
    ON "comment" ("span_id");
CREATE INDEX idx_span_of_label ON span (label_id, statement_id) WHERE deleted = 0;
CREATE INDEX idx_span_of_reviewer ON span (reviewer_id, statement_id) WHERE deleted = 0;
CREATE INDEX idx_statement_by_language ON statement (language) WHERE deleted = 0;
CREATE INDEX idx_statement_by_date ON statement (date) WHERE deleted = 0;
CREATE INDEX idx_statement_by_title ON statement (title COLLATE NOCASE) WHERE deleted = 0;
COMMIT;
