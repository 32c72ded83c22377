namespace AdvancementEngine.Intake.Forms;

/// <summary>A part of a form's cell that names something.</summary>
/// <param name="Text">As written.</param>
/// <param name="Claim">What is said of it.</param>
internal readonly record struct FormPhrase(string Text, Claim Claim)
{
    private readonly string? _said;

    /// <summary>The words that say it: a remark in brackets, after a dash or after a comma; otherwise the phrase itself.</summary>
    public string Said
    {
        get => _said ?? Text;
        init => _said = value;
    }
}
