' This Source Code Form is subject to the terms of the Mozilla Public
' License, v. 2.0. If a copy of the MPL was not distributed with this
' file, You can obtain one at https://mozilla.org/MPL/2.0/.
'
' Six answers from an article as a spreadsheet user who knows StarBasic and regular expressions writes them. Basic has no
' regular expressions of its own; the office's text search serves, one object a pattern, made once. python_peer.py has
' the same patterns.
Option Explicit

Private oRegion As Object
Private oDate As Object
Private oCoverage As Object
Private oMembers As Object
Private oBudget As Object
Private oTarget As Object

Function NewSearch(sPattern As String) As Object
    Dim aOptions As New com.sun.star.util.SearchOptions
    aOptions.algorithmType = com.sun.star.util.SearchAlgorithms.REGEXP
    aOptions.searchString = sPattern
    Dim oSearch As Object
    oSearch = CreateUnoService("com.sun.star.util.TextSearch")
    oSearch.setOptions(aOptions)
    NewSearch = oSearch
End Function

Function Group(sText As String, aFound As Object, iGroup As Integer) As String
    Group = Mid(sText, aFound.startOffset(iGroup) + 1, aFound.endOffset(iGroup) - aFound.startOffset(iGroup))
End Function

Function Number(sWritten As String) As Double
    Number = Val(Replace(Replace(sWritten, ".", ""), ",", "."))
End Function

Function BASIC_REGION(sText As String)
    If IsNull(oRegion) Then oRegion = NewSearch("(?:Kabupaten|Kota|Provinsi) [A-Z][a-z]+(?: [A-Z][a-z]+)?")
    Dim aFound As Object
    aFound = oRegion.searchForward(sText, 0, Len(sText))
    BASIC_REGION = ""
    If aFound.subRegExpressions > 0 Then BASIC_REGION = Group(sText, aFound, 0)
End Function

Function BASIC_DATE(sText As String)
    If IsNull(oDate) Then oDate = NewSearch("([0-9]{1,2}) (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) (20[0-9]{2})")
    Dim aFound As Object
    aFound = oDate.searchForward(sText, 0, Len(sText))
    BASIC_DATE = ""
    If aFound.subRegExpressions > 0 Then BASIC_DATE = CDbl(DateSerial(CInt(Group(sText, aFound, 3)), MonthNumber(Group(sText, aFound, 2)), CInt(Group(sText, aFound, 1))))
End Function

Function MonthNumber(sName As String) As Integer
    Dim aNames, i As Integer
    aNames = Array("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember")
    For i = 0 To 11
        If aNames(i) = sName Then MonthNumber = i + 1
    Next i
End Function

Function BASIC_COVERAGE(sText As String)
    If IsNull(oCoverage) Then oCoverage = NewSearch("(?:mencapai|cakupan|terdaftar)[^.%]{0,60}?([0-9]{1,3}(?:,[0-9]+)?) ?(?:persen|%)")
    Dim aFound As Object
    aFound = oCoverage.searchForward(sText, 0, Len(sText))
    BASIC_COVERAGE = ""
    If aFound.subRegExpressions > 0 Then BASIC_COVERAGE = Number(Group(sText, aFound, 1)) / 100
End Function

Function BASIC_MEMBERS(sText As String)
    If IsNull(oMembers) Then oMembers = NewSearch("([0-9]{1,3}(?:\.[0-9]{3})+) (?:jiwa|orang|peserta|warga)")
    Dim aFound As Object
    aFound = oMembers.searchForward(sText, 0, Len(sText))
    BASIC_MEMBERS = ""
    If aFound.subRegExpressions > 0 Then BASIC_MEMBERS = Number(Group(sText, aFound, 1))
End Function

Function BASIC_BUDGET(sText As String)
    If IsNull(oBudget) Then oBudget = NewSearch("anggar[^.]{0,60}?Rp ?([0-9]+(?:,[0-9]+)?) (ribu|juta|miliar|milyar|triliun)")
    Dim aFound As Object
    aFound = oBudget.searchForward(sText, 0, Len(sText))
    BASIC_BUDGET = ""
    If aFound.subRegExpressions > 0 Then BASIC_BUDGET = Number(Group(sText, aFound, 1)) * Scale(Group(sText, aFound, 2))
End Function

Function Scale(sWord As String) As Double
    Select Case sWord
    Case "ribu"
        Scale = 1E3
    Case "juta"
        Scale = 1E6
    Case "miliar", "milyar"
        Scale = 1E9
    Case "triliun"
        Scale = 1E12
    End Select
End Function

Function BASIC_TARGET(sText As String)
    If IsNull(oTarget) Then oTarget = NewSearch("target[^.%]{0,60}?([0-9]{1,3}(?:,[0-9]+)?) ?(?:persen|%)")
    Dim aFound As Object
    aFound = oTarget.searchForward(sText, 0, Len(sText))
    BASIC_TARGET = ""
    If aFound.subRegExpressions > 0 Then BASIC_TARGET = Number(Group(sText, aFound, 1)) / 100
End Function
