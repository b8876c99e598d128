// The items of municipal screenings (自治体検診): report category, stages, code, name, section (Q questions, R results),
// Observation.category, FHIR type of the value, code list below 1.2.392.100495.100, "!" for a required item.
// Source: JP eMunicipalCheckup (draft of 2022-01), item table.
// swift-format-ignore-file
let municipalItemTable: StaticString = #"""
51	1	9P500000000000011	肺がん検診の過去の受診歴	Q	exam	CodeableConcept	2000
51	1	9P501000000000011	肺がん検診時の肺がんに係る症状の有無	Q	exam	CodeableConcept	2052
51	1	9N737000000000012	肺がん検診時の喫煙指数	Q	social-history	integer
51	1	9P502000000000011	肺がん検診の胸部エックス線検査判定	R	imaging	CodeableConcept	2100
51	1	9P503160800000049	肺がん検診の胸部エックス線検査所見	R	imaging	string
51	1	7A030161506144349	肺がん検診の喀痰検査受診日	R	laboratory	dateTime
51	1	7A030000006144311	肺がん検診の喀痰検査判定	R	laboratory	CodeableConcept	2101
51	1	7A030160806144349	肺がん検診の喀痰検査所見	R	laboratory	string
51	1	9P504000000000011	肺がん検診の精密検査対象有無	R	exam	CodeableConcept	2140	!
51	1	9P505160800000049	肺がん検診のその他所見	R	exam	string
51	1	9P506000000000011	肺がん検診による偶発症の有無	R	exam	CodeableConcept	2010
51	2	9P507000000000011	肺がん検診の精密検査結果	R	exam	CodeableConcept	2150	!
51	2	9P508160800000049	肺がん検診の精密検査その他所見	R	exam	string
51	2	9P509000000000011	肺がん検診の精密検査による偶発症の有無	R	exam	CodeableConcept	2011
52	1	9P520000000000011	乳がん検診の過去の受診歴	Q	exam	CodeableConcept	2000
52	1	9P521000000000011	乳がん検診時の乳がんに係る症状の有無	Q	exam	CodeableConcept	2052
52	1	9N281000000000011	乳がん検診のマンモグラフィー検査判定	R	imaging	CodeableConcept	2200
52	1	9N281160800000049	乳がん検診のマンモグラフィー検査所見	R	imaging	string
52	1	9P522000000000011	乳がん検診の精密検査対象有無	R	exam	CodeableConcept	2240	!
52	1	9P523160800000049	乳がん検診のその他所見	R	exam	string
52	1	9P524000000000011	乳がん検診による偶発症の有無	R	exam	CodeableConcept	2010
52	2	9P525000000000011	乳がん検診の精密検査結果	R	exam	CodeableConcept	2250	!
52	2	9P526160800000049	乳がん検診の精密検査所見	R	exam	string
52	2	9P527000000000011	乳がん検診の精密検査による偶発症の有無	R	exam	CodeableConcept	2011
53	1	9P540000000000011	胃がん検診の過去の受診歴	Q	exam	CodeableConcept	2000
53	1	9P541000000000011	胃がん検診時の胃がんに係る症状の有無	Q	exam	CodeableConcept	2052
53	1	9P542160700000011	胃がん検診の胃部エックス線検査検査判定	R	imaging	CodeableConcept	2050
53	1	9P543160800000049	胃がん検診の胃部エックス線検査所見	R	imaging	string
53	1	9P544160700000011	胃がん検診の胃内視鏡検査検査判定	R	procedure	CodeableConcept	2050
53	1	9P545160800000049	胃がん検診の胃内視鏡検査所見	R	procedure	string
53	1	9P546000000000011	胃がん検診の精密検査の対象有無	R	exam	CodeableConcept	2340	!
53	1	9P547160800000049	胃がん検診のその他所見	R	exam	string
53	1	9P548000000000011	胃がん検診による偶発症の有無	R	exam	CodeableConcept	2010
53	2	9P549000000000011	胃がん検診の精密検査結果	R	exam	CodeableConcept	2350	!
53	2	9P550160800000049	胃がん検診の精密検査所見	R	exam	string
53	2	9P551000000000011	胃がん検診の精密検査による偶発症の有無	R	exam	CodeableConcept	2011
54	1	9P560000000000011	子宮頸がん検診の過去の受診歴	Q	exam	CodeableConcept	2000
54	1	9P561000000000011	子宮頸がん検診時の子宮頸がんに係る症状の有無	Q	exam	CodeableConcept	2052
54	1	9N291160700000011	子宮頸がん検診の視診所見有無	R	exam	CodeableConcept	2050
54	1	9N291160800000049	子宮頸がん検診の視診所見内容	R	exam	string
54	1	9N296160700000011	子宮頸がん検診の内診所見有無	R	exam	CodeableConcept	2050
54	1	9N296160800000049	子宮頸がん検診の内診所見内容	R	exam	string
54	1	7A021000008543311	子宮頸がん検診の頸部細胞診検査判定	R	laboratory	CodeableConcept	2400
54	1	7A021160808543349	子宮頸がん検診の頸部細胞診検査所見	R	laboratory	string
54	1	9P562000000000011	子宮頸がん検診の精密検査の対象有無	R	laboratory	CodeableConcept	2440	!
54	1	9P563160800000049	子宮頸がん検診のその他所見	R	exam	string
54	1	9P564000000000011	子宮頚がん検診による偶発症の有無	R	exam	CodeableConcept	2010
54	2	9P565000000000011	子宮頸がん検診の精密検査結果	R	exam	CodeableConcept	2450	!
54	2	9P566160800000049	子宮頸がん検診の精密検査所見	R	exam	string
54	2	9P567000000000011	子宮頚がん検診の精密検査による偶発症の有無	R	exam	CodeableConcept	2011
55	1	9P580000000000011	大腸がん検診の過去の受診歴	Q	exam	CodeableConcept	2000
55	1	9P581000000000011	大腸がん検診時の大腸がんに係る症状の有無	Q	exam	CodeableConcept	2052
55	1	1B040000001599811	大腸がん検診の便潜血検査判定	R	laboratory	CodeableConcept	2500
55	1	1B040160801599849	大腸がん検診の便潜血検査所見	R	laboratory	CodeableConcept
55	1	9P582000000000011	大腸がん検診の精密検査の対象有無	R	exam	CodeableConcept	2540	!
55	1	9P583160800000049	大腸がん検診のその他所見	R	exam	string
55	1	9P584000000000011	大腸がん検診による偶発症の有無	R	exam	CodeableConcept	2010
55	2	9P585000000000011	大腸がん検診の精密検査結果	R	exam	CodeableConcept	2550	!
55	2	9P586160800000049	大腸がん検診の精密検査所見	R	exam	string
55	2	9P587000000000011	大腸がん検診の精密検査による偶発症の有無	R	exam	CodeableConcept	2011
56	1	9P600000000000011	肝炎ウイルス検診時の問診：肝臓病歴、肝機能が悪いと言われた経験の有無	Q	exam	CodeableConcept	2052
56	1	9P601160800000049	肝炎ウイルス検診時の問診：肝臓病歴、肝機能が悪いと言われた時期	Q	exam	dateTime
56	1	9P602000000000011	肝炎ウイルス検診時の問診：広範な外科的処置歴の有無	Q	exam	CodeableConcept	2054
56	1	9P603160800000049	肝炎ウイルス検診時の問診：広範な外科的処置時期	Q	exam	dateTime
56	1	9P604000000000011	肝炎ウイルス検診時の問診：妊娠・分娩時の多量出血歴の有無	Q	exam	CodeableConcept	2054
56	1	9P605160800000049	肝炎ウイルス検診時の問診：妊娠・分娩時の多量出血の時期	Q	exam	dateTime
56	1	9P606000000000011	肝炎ウイルス検診時の問診：定期的な肝機能検査受診の有無	Q	exam	CodeableConcept	2054
56	1	9P607000000000011	肝炎ウイルス検診時の問診：B型肝炎ウイルス検査の受診歴の有無	Q	exam	CodeableConcept	2054
56	1	9P608160800000049	肝炎ウイルス検診時の問診：B型肝炎ウイルス検査の受診時期	Q	exam	dateTime
56	1	9P609000000000011	肝炎ウイルス検診時の問診：B型肝炎治療歴の有無	Q	exam	CodeableConcept	2054
56	1	9P610160800000049	肝炎ウイルス検診時の問診：B型肝炎治療時期	Q	exam	dateTime
56	1	9P611000000000011	肝炎ウイルス検診時の問診：C型肝炎ウイルス検査の受診歴の有無	Q	exam	CodeableConcept	2054
56	1	9P612160800000049	肝炎ウイルス検診時の問診：C型肝炎ウイルス検査の受診時期	Q	exam	dateTime
56	1	9P613000000000011	肝炎ウイルス検診時の問診：C型肝炎治療歴の有無	Q	exam	CodeableConcept	2054
56	1	9P614160800000049	肝炎ウイルス検診時の問診：C型肝炎治療時期	Q	exam	dateTime
56	1	9P615000000000011	肝炎ウイルス検診のB型肝炎ウイルス検査判定	R	laboratory	CodeableConcept	2640	!
56	1	9N401000000000011	肝炎ウイルス検診のC型肝炎ウイルス検査判定	R	laboratory	CodeableConcept	2641	!
56	2	9P616000000000011	肝炎ウイルス検診の精密検査結果	R	exam	CodeableConcept	2650	!
56	2	9P617160800000049	肝炎ウイルス検診の精密検査所見	R	exam	string
57	1	9P620000000000011	骨粗鬆症検診の問診：過去の検査判定	Q	exam	CodeableConcept	2052
57	1	9P621000000000011	骨粗鬆症検診の問診：過去の精密検査の対象有無	Q	exam	CodeableConcept	2700
57	1	9N006000000000001	骨粗鬆症検診の問診：現在の体重	Q	exam	Quantity
57	1	9N001000000000001	骨粗鬆症検診の問診：現在の身長	Q	exam	Quantity
57	1	9P622000000000011	骨粗鬆症検診の問診：骨折の既往歴	Q	exam	CodeableConcept	2051
57	1	9P623160800000049	骨粗鬆症検診の問診：過去の骨折の部位	Q	exam	string
57	1	9P624000000000011	骨粗鬆症検診の問診：大腿骨近位部骨折の家族歴	Q	exam	CodeableConcept	2052
57	1	9P625000000000011	骨粗鬆症検診の問診：喫煙習慣	Q	exam	CodeableConcept	2701
57	1	9P626000000000001	骨粗鬆症検診の問診：飲酒量	Q	exam	Quantity
57	1	9P627000000000011	骨粗鬆症検診の問診：ステロイド内服	Q	exam	CodeableConcept	2702
57	1	9P628000000000011	骨粗鬆症検診の問診：関節リウマチ罹患	Q	exam	CodeableConcept	2051
57	1	9P629160800000049	骨粗鬆症検診の問診：その他の既往歴	Q	exam	string
57	1	9P630000000000011	骨粗鬆症検診の問診：活動量（運動頻度）	Q	exam	CodeableConcept	2703
57	1	9P631000000000011	骨粗鬆症検診の問診：月経の有無	Q	exam	CodeableConcept	2704
57	1	9P632000000000011	骨粗鬆症検診の問診：閉経の理由	Q	exam	CodeableConcept	2705
57	1	9P633000000000001	骨粗鬆症検診の問診：閉経年齢	Q	exam	Quantity
57	1	9P634160800000049	骨粗鬆症検診の問診：その他問診事項	Q	exam	string
57	1	9Z507195600000001	骨粗鬆症検診のDXA検査骨量値	R	imaging	Quantity		!
57	1	9Z507195700000001	骨粗鬆症検診のDXA検査骨密度	R	imaging	Quantity
57	1	9Z507195800000049	骨粗鬆症検診のDXA検査測定部位	R	imaging	string
57	1	9Z507195900000049	骨粗鬆症検診のDXA検査に使用した機器	R	imaging	string
57	1	9Z507000000000011	骨粗鬆症検診のDXA検査判定	R	imaging	CodeableConcept	2706	!
57	1	9Z507160800000049	骨粗鬆症検診のDXA検査所見	R	imaging	string
57	1	9Z531195600000001	骨粗鬆症検診のエックス線検査骨量値	R	imaging	Quantity		!
57	1	9Z531195700000001	骨粗鬆症検診のエックス線検査骨密度	R	imaging	Quantity
57	1	9Z531195800000049	骨粗鬆症検診のエックス線検査測定部位	R	imaging	string
57	1	9Z531195900000049	骨粗鬆症検診のエックス線検査に使用した機器	R	imaging	string
57	1	9Z531000000000011	骨粗鬆症検診のエックス線検査判定	R	imaging	CodeableConcept	2706	!
57	1	9Z531160800000049	骨粗鬆症検診のエックス線検査所見	R	imaging	string
57	1	9Z536195600000001	骨粗鬆症検診のCT検査骨量値	R	imaging	Quantity		!
57	1	9Z536195700000001	骨粗鬆症検診のCT検査骨密度	R	imaging	Quantity
57	1	9Z536195800000049	骨粗鬆症検診のCT検査測定部位	R	imaging	string
57	1	9Z536195900000049	骨粗鬆症検診のCT検査に使用した機器	R	imaging	string
57	1	9Z536000000000011	骨粗鬆症検診のCT検査判定	R	imaging	CodeableConcept	2706	!
57	1	9Z536160800000049	骨粗鬆症検診のCT検査所見	R	imaging	string
57	1	9Z541195600000001	骨粗鬆症検診の超音波検査骨量値	R	imaging	Quantity		!
57	1	9Z541195700000001	骨粗鬆症検診の超音波検査の結果	R	imaging	Quantity
57	1	9Z541195800000049	骨粗鬆症検診の超音波検査測定部位	R	imaging	string
57	1	9Z541195900000049	骨粗鬆症検診の超音波検査に使用した機器	R	imaging	string
57	1	9Z541000000000011	骨粗鬆症検診の超音波検査判定	R	imaging	CodeableConcept	2706	!
57	1	9Z541160800000049	骨粗鬆症検診の超音波検査所見	R	imaging	string
57	1	9P637000000000011	骨粗鬆症検診の判定	R	exam	CodeableConcept	2740	!
57	2	9P638000000000011	骨粗鬆症検診の精密検査結果	R	exam	CodeableConcept	2750	!
57	2	9P639160800000049	骨粗鬆症検診の精密検査所見	R	exam	string
58	1	9P650000000000011	歯周疾患検診の問診：１日での歯をみがく頻度	Q	exam	CodeableConcept	2800
58	1	9P651000000000011	歯周疾患検診の問診：歯間ブラシやフロスの使用頻度	Q	exam	CodeableConcept	2801
58	1	9P652000000000011	歯周疾患検診の問診：過去１年間の歯科検診の受診の有無	Q	exam	CodeableConcept	2053
58	1	9P653000000000011	歯周疾患検診の問診：喫煙歴	Q	exam	CodeableConcept	2802
58	1	9P654000000000001	歯周疾患検診の問診：喫煙を開始した年齢	Q	exam	Quantity
58	1	9P655000000000001	歯周疾患検診の問診：喫煙を止めた年齢	Q	exam	Quantity
58	1	9P656000000000001	歯周疾患検診の問診：1日の平均喫煙本数	Q	exam	Quantity
58	1	9P657000000000011	歯周疾患検診の問診：糖尿病罹患の有無	Q	exam	CodeableConcept	2051
58	1	9P658000000000011	歯周疾患検診の問診：関節リウマチ罹患の有無	Q	exam	CodeableConcept	2051
58	1	9P659000000000011	歯周疾患検診の問診：狭心症・心筋梗塞・脳梗塞罹患の有無	Q	exam	CodeableConcept	2051
58	1	9P660000000000011	歯周疾患検診の問診：内蔵脂肪型肥満の有無	Q	exam	CodeableConcept	2051
58	1	9P661000000000011	歯周疾患検診の問診：妊娠の有無	Q	exam	CodeableConcept	2051
58	1	9P662160800000049	歯周疾患検診の問診：その他全身の状態	Q	exam	string
58	1	9P663000000000001	歯周疾患検診の健全歯数	Q	exam	Quantity		!
58	1	9P664000000000001	歯周疾患検診の未処置歯数	Q	exam	Quantity		!
58	1	9P665000000000001	歯周疾患検診の処置歯数	Q	exam	Quantity		!
58	1	9P666000000000001	歯周疾患検診の喪失歯数	Q	exam	Quantity		!
58	1	9P667000000000001	歯周疾患検診の要補綴歯数	Q	exam	Quantity		!
58	1	9P668000000000001	歯周疾患検診の欠損補綴歯数	Q	exam	Quantity		!
58	1	9P669000000000001	歯周疾患検診の現在歯数	Q	exam	Quantity		!
58	1	9P670000000000011	歯周疾患検診の歯肉出血ＢＯＰ（１７または１６）	Q	exam	CodeableConcept	2803	!
58	1	9P671000000000011	歯周疾患検診の歯肉出血ＢＯＰ（１１）	Q	exam	CodeableConcept	2803	!
58	1	9P672000000000011	歯周疾患検診の歯肉出血ＢＯＰ（２６または２７）	Q	exam	CodeableConcept	2803	!
58	1	9P673000000000011	歯周疾患検診の歯肉出血ＢＯＰ（４７または４６）	Q	exam	CodeableConcept	2803	!
58	1	9P674000000000011	歯周疾患検診の歯肉出血ＢＯＰ（３１）	Q	exam	CodeableConcept	2803	!
58	1	9P675000000000011	歯周疾患検診の歯肉出血ＢＯＰ（３６または３７）	Q	exam	CodeableConcept	2803	!
58	1	9P676000000000011	歯周疾患検診の歯肉出血ＢＯＰ（最大値）	Q	exam	CodeableConcept	2803	!
58	1	9P677000000000011	歯周疾患検診の歯周ポケットＰＤ（１７または１６）	Q	exam	CodeableConcept	2804	!
58	1	9P678000000000011	歯周疾患検診の歯周ポケットＰＤ（１１）	Q	exam	CodeableConcept	2804	!
58	1	9P679000000000011	歯周疾患検診の歯周ポケットＰＤ（２６または２７）	Q	exam	CodeableConcept	2804	!
58	1	9P680000000000011	歯周疾患検診の歯周ポケットＰＤ（４７または４６）	Q	exam	CodeableConcept	2804	!
58	1	9P681000000000011	歯周疾患検診の歯周ポケットＰＤ（３１）	Q	exam	CodeableConcept	2804	!
58	1	9P682000000000011	歯周疾患検診の歯周ポケットＰＤ（３６または３７）	Q	exam	CodeableConcept	2804	!
58	1	9P683000000000011	歯周疾患検診の歯周ポケットＰＤ（最大値）	Q	exam	CodeableConcept	2804	!
58	1	9P684000000000011	歯周疾患検診の歯石の付着	Q	exam	CodeableConcept	2805	!
58	1	9P685000000000011	歯周疾患検診の口腔清掃状態	Q	exam	CodeableConcept	2806	!
58	1	9P686000000000011	歯周疾患検診の歯列咬合所見	Q	exam	CodeableConcept	2050
58	1	9P687000000000011	歯周疾患検診の顎関節所見	Q	exam	CodeableConcept	2050
58	1	9P688000000000011	歯周疾患検診の粘膜所見	Q	exam	CodeableConcept	2050	!
58	1	9P689160800000049	歯周疾患検診のその他所見	Q	exam	string
58	1	9P690000000000011	歯周疾患検診の判定区分	R	exam	CodeableConcept	2840	!
58	2	9P691000000000011	歯周疾患検診の精密検査結果	R	exam	CodeableConcept	2850	!
58	2	9P692160800000049	歯周疾患検診の精密検査所見	R	exam	string		!
"""#
