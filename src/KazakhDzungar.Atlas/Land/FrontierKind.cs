namespace KazakhDzungar.Atlas.Land;

/// <summary>What a frontier line follows on the ground.</summary>
public enum FrontierKind
{
    /// <summary>A stretch of river, cut from the basemap.</summary>
    River,

    /// <summary>The shore of a sea or lake.</summary>
    Coast,

    /// <summary>The crest of a range.</summary>
    Ridge,

    /// <summary>A line of forts.</summary>
    FortifiedLine,

    /// <summary>A line across open country that nothing on the ground fixes.</summary>
    Steppe,

    /// <summary>A line under open water. It parts regions and is not drawn.</summary>
    Water,

    /// <summary>The neatline of the sheet. It closes the network and is not drawn.</summary>
    Frame,
}
