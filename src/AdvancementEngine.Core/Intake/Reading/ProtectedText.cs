using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Reading;

/// <summary>Texts that name a protected attribute or a group of one. They are never matched: taken for a slip of the pen, one would become
/// a technology and reach a score.</summary>
public static class ProtectedText
{
    /// <summary>The note of such a text; null for others.</summary>
    /// <param name="field">Column or path of the text.</param>
    /// <param name="text">As written.</param>
    public static IntakeNote? Note(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ProtectedAttributes.IsGroup(text)
            ? IntakeNote.NotGiven(
                field,
                text,
                "names a protected attribute or a group of one: it was not matched and affects no score; leave it out"
            )
            : null;
    }
}
