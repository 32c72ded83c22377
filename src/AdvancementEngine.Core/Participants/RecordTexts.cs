namespace AdvancementEngine.Participants;

/// <summary>Walks the texts of a record: who and what each fact comes from, and what the person wrote. Asked once per person, never per
/// occupation.</summary>
internal static class RecordTexts
{
    /// <summary>The sources of the facts in some parts of a record, whatever their date.</summary>
    /// <param name="person">The person.</param>
    /// <param name="parts">Which parts.</param>
    public static IEnumerable<Source> Sources(Participant person, RecordParts parts)
    {
        if (parts.HasFlag(RecordParts.Needs))
        {
            foreach (var need in person.Needs)
                yield return need.Source;
        }

        if (parts.HasFlag(RecordParts.Facts))
        {
            foreach (var fact in person.Facts)
                yield return fact.Source;
        }

        if (parts.HasFlag(RecordParts.Evidence))
        {
            foreach (var evidence in person.Evidence)
                yield return evidence.Source;
        }

        if (parts.HasFlag(RecordParts.UnreadEvidence))
        {
            foreach (var evidence in person.UnreadEvidence)
                yield return evidence.Source;
        }

        if (parts.HasFlag(RecordParts.Work))
        {
            foreach (var work in person.Work)
                yield return work.Source;
        }

        if (parts.HasFlag(RecordParts.UnreadWork))
        {
            foreach (var work in person.UnreadWork)
                yield return work.Source;
        }

        if (parts.HasFlag(RecordParts.Activities))
        {
            foreach (var activity in person.Activities)
                yield return activity.Source;
        }
    }

    /// <summary>What the person wrote in some parts of a record, where it is kept as written: jobs, and evidence that was not
    /// recognized.</summary>
    /// <param name="person">The person.</param>
    /// <param name="parts">Which parts; those without such a text give none.</param>
    public static IEnumerable<string> Written(Participant person, RecordParts parts)
    {
        if (parts.HasFlag(RecordParts.UnreadEvidence))
        {
            foreach (var evidence in person.UnreadEvidence)
                yield return evidence.Text;
        }

        if (parts.HasFlag(RecordParts.Work))
        {
            foreach (var work in person.Work)
                yield return work.Stated;
        }

        if (parts.HasFlag(RecordParts.UnreadWork))
        {
            foreach (var work in person.UnreadWork)
                yield return work.Text;
        }
    }
}
