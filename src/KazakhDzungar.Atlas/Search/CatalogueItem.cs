using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A record as a catalogue knows it: light, and enough to list it.</summary>
public abstract class CatalogueItem
{
    /// <summary>Its id, as in its address.</summary>
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>When it was, or every time at which the record knows of it: one is enough for it to be of a time.</summary>
    public IReadOnlyList<ItemTime> Times { get; init; } = [];

    /// <summary>Where it can be put, longitude and latitude in degrees: one in a box is enough for it to lie there.</summary>
    public IReadOnlyList<(double Longitude, double Latitude)> Points { get; init; } = [];

    /// <summary>How it stands in the order by importance: the least number first.</summary>
    public int Weight { get; init; }

    /// <summary>Names by which the text finds it, besides its title.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Its place in the order of time: the first day on which it can have been, or the last where nothing bounds the first.</summary>
    public int Day => Times.Count == 0 ? int.MaxValue : Times.Min(t => t.Day);

    /// <summary>How surely it is of a time.</summary>
    public Truth Within(DayRange days)
    {
        var most = Truth.Not;
        for (var i = 0; i < Times.Count && most != Truth.Surely; i++)
        {
            var truth = Times[i].Within(days);
            most = truth > most ? truth : most;
        }

        return most;
    }

    /// <summary>Whether it lies in a box.</summary>
    public bool Within(Extent extent)
    {
        for (var i = 0; i < Points.Count; i++)
        {
            if (extent.Contains(Points[i].Longitude, Points[i].Latitude))
            {
                return true;
            }
        }

        return false;
    }
}
