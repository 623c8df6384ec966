-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "external" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("person_id","kind","tenant","external")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "person_id" UUID,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "wrapped_key" BYTEA NOT NULL,
    "expecting_sealed" BYTEA,
    "reference_sealed" BYTEA,
    "zone" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3),

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "beneficiary_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "discreet" BOOLEAN NOT NULL DEFAULT false,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_key" (
    "dossier_id" UUID NOT NULL,
    "wrapped_key" BYTEA,
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_key_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "form_id" TEXT NOT NULL,
    "form_version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "current" JSONB NOT NULL DEFAULT '{}',
    "position_sealed" BYTEA,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "run_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value_sealed" BYTEA NOT NULL,
    "form_version" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("run_id","key","version")
);

-- CreateTable
CREATE TABLE "consent" (
    "dossier_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "text_digest" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("dossier_id","ordinal")
);

-- CreateTable
CREATE TABLE "event" (
    "dossier_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("dossier_id","conversation_id","seq","kind")
);

-- CreateTable
CREATE TABLE "transcript_entry" (
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "dossier_id" UUID,
    "direction" TEXT NOT NULL,
    "dialog" TEXT,
    "kind" TEXT NOT NULL,
    "edit" BOOLEAN NOT NULL DEFAULT false,
    "line_sealed" BYTEA NOT NULL,
    "activity_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transcript_entry_pkey" PRIMARY KEY ("conversation_id","seq")
);

-- CreateTable
CREATE TABLE "outbox" (
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("conversation_id","seq")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "run_at" TIMESTAMPTZ(3) NOT NULL,
    "leased_until" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),
    "dead_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "processed_activity" (
    "conversation_id" UUID NOT NULL,
    "activity_id" TEXT NOT NULL,
    "first_seq" INTEGER NOT NULL,
    "last_seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "processed_activity_pkey" PRIMARY KEY ("conversation_id","activity_id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "email_index" TEXT NOT NULL,
    "email_sealed" BYTEA NOT NULL,
    "person_id" UUID,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "passed_at" TIMESTAMPTZ(3),

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "staff_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("staff_id","dossier_id","from")
);

-- CreateTable
CREATE TABLE "place" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "accessible" BOOLEAN NOT NULL,
    "calendar" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "ordinal" BIGINT NOT NULL,
    "staff_id" UUID NOT NULL,
    "dossier_id" UUID,
    "action" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("ordinal")
);

-- CreateTable
CREATE TABLE "destruction" (
    "id" UUID NOT NULL,
    "receipt" TEXT NOT NULL,
    "dossier_id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "destruction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "identity_kind_tenant_external_idx" ON "identity"("kind", "tenant", "external");

-- CreateIndex
CREATE INDEX "conversation_person_id_idx" ON "conversation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_channel_external_id_key" ON "conversation"("channel", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_reference_key" ON "dossier"("reference");

-- CreateIndex
CREATE INDEX "dossier_beneficiary_id_idx" ON "dossier"("beneficiary_id");

-- CreateIndex
CREATE INDEX "run_dossier_id_idx" ON "run"("dossier_id");

-- CreateIndex
CREATE INDEX "transcript_entry_dossier_id_at_idx" ON "transcript_entry"("dossier_id", "at");

-- CreateIndex
CREATE INDEX "outbox_state_due_at_idx" ON "outbox"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "job_dedupe_key_key" ON "job"("dedupe_key");

-- CreateIndex
CREATE INDEX "job_done_at_run_at_idx" ON "job"("done_at", "run_at");

-- CreateIndex
CREATE INDEX "challenge_conversation_id_opened_at_idx" ON "challenge"("conversation_id", "opened_at");

-- CreateIndex
CREATE INDEX "challenge_email_index_sent_at_idx" ON "challenge"("email_index", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_subject_key" ON "staff"("subject");

-- CreateIndex
CREATE INDEX "assignment_dossier_id_idx" ON "assignment"("dossier_id");

-- CreateIndex
CREATE INDEX "access_log_dossier_id_idx" ON "access_log"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "destruction_receipt_key" ON "destruction"("receipt");

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_beneficiary_id_fkey" FOREIGN KEY ("beneficiary_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_key" ADD CONSTRAINT "dossier_key_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcript_entry" ADD CONSTRAINT "transcript_entry_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcript_entry" ADD CONSTRAINT "transcript_entry_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processed_activity" ADD CONSTRAINT "processed_activity_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
