-- CreateTable
CREATE TABLE "evaluation" (
    "id" UUID NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "answers_sealed" BYTEA NOT NULL,
    "shown" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_invited" (
    "questionnaire" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "evaluation_invited_pkey" PRIMARY KEY ("questionnaire","month")
);

-- CreateIndex
CREATE INDEX "evaluation_questionnaire_month_idx" ON "evaluation"("questionnaire", "month");

-- A month, never a day: a day could tell who it was.
alter table evaluation add constraint evaluation_month_first check (extract(day from month) = 1);
alter table evaluation_invited add constraint evaluation_invited_month_first check (extract(day from month) = 1);
alter table evaluation_invited add constraint evaluation_invited_some check (count > 0);
