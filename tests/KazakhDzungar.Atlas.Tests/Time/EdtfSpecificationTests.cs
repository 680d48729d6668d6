using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Tests.Time;

/// <summary>The examples of the specification (ISO 8601-2:2019 Annex A, as published by the Library of Congress).</summary>
public sealed class EdtfSpecificationTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
    public void Dates_of_level_0_are_one_stretch(string edtf, string first, string last) => AssertStretch(edtf, first, last);

    [Theory]
    [InlineData("1964/2008", "1964-01-01", "1964-12-31", "2008-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2004-02-01", "2005-02-08", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2004-02-01", "2005-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2004-02-01", "2005-01-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2005-12-31", "2006-02-01", "2006-02-28")]
    public void Intervals_of_level_0_bound_their_two_ends(string edtf, string startMin, string startMax, string endMin, string endMax) =>
        AssertBounds(edtf, startMin, startMax, endMin, endMax);

    [Theory]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("1984?", "1983-01-01", "1985-12-31")]
    [InlineData("2004-06~", "2004-05-01", "2004-07-31")]
    [InlineData("2004-06-11%", "2004-06-07", "2004-06-15")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31")]
    [InlineData("Y170000002", "max", "max")]
    [InlineData("Y-170000002", "min", "min")]
    public void Dates_of_level_1_are_one_stretch(string edtf, string first, string last) => AssertStretch(edtf, first, last);

    [Theory]
    [InlineData("1985-04-12/..", "1985-04-12", "1985-04-12", "max", "max")]
    [InlineData("1985-04/..", "1985-04-01", "1985-04-30", "max", "max")]
    [InlineData("1985/..", "1985-01-01", "1985-12-31", "max", "max")]
    [InlineData("../1985-04-12", "min", "min", "1985-04-12", "1985-04-12")]
    [InlineData("../1985-04", "min", "min", "1985-04-01", "1985-04-30")]
    [InlineData("../1985", "min", "min", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12", "1985-04-12", "1985-04-12", "max")]
    [InlineData("1985-04/", "1985-04-01", "1985-04-30", "1985-04-01", "max")]
    [InlineData("1985/", "1985-01-01", "1985-12-31", "1985-01-01", "max")]
    [InlineData("/1985-04-12", "min", "1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("/1985-04", "min", "1985-04-30", "1985-04-01", "1985-04-30")]
    [InlineData("/1985", "min", "1985-12-31", "1985-01-01", "1985-12-31")]
    [InlineData("1984~/2004-06", "1982-01-01", "1986-12-31", "2004-06-01", "2004-06-30")]
    [InlineData("1984/2004-06~", "1984-01-01", "1984-12-31", "2004-05-01", "2004-07-31")]
    [InlineData("1984~/2004~", "1982-01-01", "1986-12-31", "2002-01-01", "2006-12-31")]
    [InlineData("1984?/2004%", "1983-01-01", "1985-12-31", "2001-01-01", "2007-12-31")]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-01", "1984-06-03", "2004-08-05", "2004-08-11")]
    [InlineData("1984-06-02?/", "1984-06-01", "1984-06-03", "1984-06-01", "max")]
    public void Intervals_of_level_1_bound_their_two_ends(string edtf, string startMin, string startMax, string endMin, string endMax) =>
        AssertBounds(edtf, startMin, startMax, endMin, endMax);

    [Theory]
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("2004-06~-11", "2004-05-11", "2004-07-11")]
    [InlineData("2004?-06-11", "2003-06-11", "2005-06-11")]
    [InlineData("?2004-06-~11", "2003-06-08", "2005-06-14")]
    [InlineData("2004-%06-11", "2004-04-11", "2004-08-11")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    public void Dates_of_level_2_reach_from_first_to_last(string edtf, string first, string last) => AssertStretch(edtf, first, last);

    [Theory]
    [InlineData("2004-06-~01/2004-06-~20", "2004-05-29", "2004-06-04", "2004-06-17", "2004-06-23")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-06-30", "2004-07-03", "2004-07-03")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "1667-01-01", "1672-12-31")]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", "1667-01-01", "1760-12-31")]
    [InlineData("[..1760-12-03]", "min", "1760-12-03", "min", "1760-12-03")]
    [InlineData("[..1984]", "min", "1984-12-31", "min", "1984-12-31")]
    [InlineData("[1760-12..]", "1760-12-01", "max", "1760-12-01", "max")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", "max", "1760-01-01", "max")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01", "1667-12-31", "1672-01-01", "1672-12-31")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31")]
    [InlineData("{..1984}", "min", "min", "1984-01-01", "1984-12-31")]
    public void Intervals_and_sets_of_level_2_bound_their_ends(string edtf, string startMin, string startMax, string endMin, string endMax) =>
        AssertBounds(edtf, startMin, startMax, endMin, endMax);

    [Theory]
    [InlineData("{1667, 1668, 1670..1672}", "{1667,1668,1670..1672}")]
    [InlineData("?2004-06-11", "2004?-06-11")]
    [InlineData("~2004-~06-~11", "2004-06-11~")]
    [InlineData("2004?-06~-11", "%2004-~06-11")]
    [InlineData("?2004~", "2004%")]
    public void The_canonical_text_has_one_form_for_one_meaning(string edtf, string canonical)
    {
        Assert.Equal(canonical, HistoricalDate.Parse(edtf).Edtf);
        Assert.Equal(HistoricalDate.Parse(canonical), HistoricalDate.Parse(edtf));
    }

    private static void AssertStretch(string edtf, string first, string last) => AssertBounds(edtf, first, last, first, last);

    private static void AssertBounds(string edtf, string startMin, string startMax, string endMin, string endMax)
    {
        var date = HistoricalDate.Parse(edtf);

        Assert.Equal(edtf, date.Edtf);
        Assert.Equal(new DateBounds(Days.Of(startMin), Days.Of(startMax), Days.Of(endMin), Days.Of(endMax)), date.Bounds);
    }
}
