namespace AdvancementEngine.Policies.Facts;

/// <summary>Which results add to the score.</summary>
internal enum AdjustmentKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Met adds the share of the amount that it is worth.</summary>
    Raise = 1,

    /// <summary>NotMet takes that share off, once for each step missing.</summary>
    Lower = 2,

    /// <summary>Met adds the amount, NotMet takes it off.</summary>
    RaiseOrLower = 3,

    /// <summary>The amount times the number found, up or down.</summary>
    Tilt = 4,
}
