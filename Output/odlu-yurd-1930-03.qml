<?xml version="1.0" encoding="UTF-8"?>
<qgis version="3.22" styleCategories="AllStyleCategories" labelsEnabled="1">
  <temporal enabled="1" mode="2" limitMode="1" startField="date_start" endField="date_end" startExpression="" endExpression="" durationField="" durationUnit="min" fixedDuration="0" accumulate="0"/>
  <renderer-v2 type="pointDisplacement" forceraster="0" symbollevels="0" enableorderby="0" tolerance="0.1" toleranceUnit="MM" placement="2" circleRadiusAddition="0" circleWidth="0" labelDistanceFactor="0.5" labelFont="Noto Sans,8,-1,5,50,0,0,0,0,0">
    <renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0">
      <rules key="rules">
        <rule key="rule-0" symbol="0" label="Killing of officials" filter="&quot;kind&quot; = 'assassination'"/>
        <rule key="rule-1" symbol="1" label="Arson" filter="&quot;kind&quot; = 'arson'"/>
        <rule key="rule-2" symbol="2" label="Slaughter of livestock" filter="&quot;kind&quot; = 'livestock-slaughter'"/>
        <rule key="rule-3" symbol="3" label="Political statement" filter="&quot;kind&quot; = 'political-statement'"/>
      </rules>
      <symbols>
        <symbol type="marker" name="0" alpha="1" clip_to_extent="1">
          <layer class="SvgMarker" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyLjY3NzgiIGhlaWdodD0iMi42Nzc4IiB2aWV3Qm94PSItMS4zMzg5IC0xLjMzODkgMi42Nzc4IDIuNjc3OCI+PHBhdGggZD0iTTAuNTY1NiAtMS4xMjI3TDEuMTIyNyAtMC41NjU2TDAuNTU3MSAwTDEuMTIyNyAwLjU2NTZMMC41NjU2IDEuMTIyN0wwIDAuNTU3MUwtMC41NjU2IDEuMTIyN0wtMS4xMjI3IDAuNTY1NkwtMC41NTcxIDBMLTEuMTIyNyAtMC41NjU2TC0wLjU2NTYgLTEuMTIyN0wwIC0wLjU1NzFaIiBmaWxsPSJub25lIiBzdHJva2U9IiNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMC40MzI0IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTTAuNDgxNSAtMC45NTU4TDAuOTU1OCAtMC40ODE1TDAuNDc0MyAwTDAuOTU1OCAwLjQ4MTVMMC40ODE1IDAuOTU1OEwwIDAuNDc0M0wtMC40ODE1IDAuOTU1OEwtMC45NTU4IDAuNDgxNUwtMC40NzQzIDBMLTAuOTU1OCAtMC40ODE1TC0wLjQ4MTUgLTAuOTU1OEwwIC0wLjQ3NDNaIiBmaWxsPSJwYXJhbShmaWxsKSAjYzg0MDFmIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNjODQwMWYiIHN0cm9rZS13aWR0aD0iMC4yOTczIiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PC9zdmc+"/>
              <Option name="color" type="QString" value="200,64,31,255"/>
              <Option name="outline_color" type="QString" value="200,64,31,255"/>
              <Option name="outline_width" type="QString" value="1.1"/>
              <Option name="outline_width_unit" type="QString" value="Point"/>
              <Option name="size" type="QString" value="9.908"/>
              <Option name="size_unit" type="QString" value="Point"/>
              <Option name="scale_method" type="QString" value="diameter"/>
            </Option>
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""/>
                <Option name="properties" type="Map">
                  <Option name="size" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="2.6778 * if(if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) &gt; 0, min(12, max(3.2, 12 * (if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) / 600) ^ 0.5716)), 3.7)"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                  <Option name="fillColor" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', '#ffffff', '#c8401f')"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                </Option>
                <Option name="type" type="QString" value="collection"/>
              </Option>
            </data_defined_properties>
          </layer>
        </symbol>
        <symbol type="marker" name="1" alpha="1" clip_to_extent="1">
          <layer class="SvgMarker" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIzLjYzMjQiIGhlaWdodD0iMy42MzI0IiB2aWV3Qm94PSItMS44MTYyIC0xLjgxNjIgMy42MzI0IDMuNjMyNCI+PHBhdGggZD0iTTAgLTEuNkMwLjIyIC0wLjg1IDAuODggLTAuMjEzNiAwLjg4IDAuNDJDMC44OCAwLjkwNiAwLjQ4NiAxLjMgMCAxLjNDLTAuNDg2IDEuMyAtMC44OCAwLjkwNiAtMC44OCAwLjQyQy0wLjg4IC0wLjIxMzYgLTAuMjIgLTAuODUgMCAtMS42WiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjAuNDMyNCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wIC0xLjM2MjJDMC4xODczIC0wLjcyMzYgMC43NDkyIC0wLjE4MTggMC43NDkyIDAuMzU3NkMwLjc0OTIgMC43NzEzIDAuNDEzOCAxLjEwNjggMCAxLjEwNjhDLTAuNDEzOCAxLjEwNjggLTAuNzQ5MiAwLjc3MTMgLTAuNzQ5MiAwLjM1NzZDLTAuNzQ5MiAtMC4xODE4IC0wLjE4NzMgLTAuNzIzNiAwIC0xLjM2MjJaIiBmaWxsPSJwYXJhbShmaWxsKSAjNTYxMzE4IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM1NjEzMTgiIHN0cm9rZS13aWR0aD0iMC4yOTczIiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PC9zdmc+"/>
              <Option name="color" type="QString" value="86,19,24,255"/>
              <Option name="outline_color" type="QString" value="86,19,24,255"/>
              <Option name="outline_width" type="QString" value="1.1"/>
              <Option name="outline_width_unit" type="QString" value="Point"/>
              <Option name="size" type="QString" value="13.44"/>
              <Option name="size_unit" type="QString" value="Point"/>
              <Option name="scale_method" type="QString" value="diameter"/>
            </Option>
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""/>
                <Option name="properties" type="Map">
                  <Option name="size" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="3.6324 * if(if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) &gt; 0, min(12, max(3.2, 12 * (if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) / 600) ^ 0.5716)), 3.7)"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                  <Option name="fillColor" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', '#ffffff', '#561318')"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                </Option>
                <Option name="type" type="QString" value="collection"/>
              </Option>
            </data_defined_properties>
          </layer>
        </symbol>
        <symbol type="marker" name="2" alpha="1" clip_to_extent="1">
          <layer class="SvgMarker" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIzLjU0MjciIGhlaWdodD0iMy41NDI3IiB2aWV3Qm94PSItMS43NzEzIC0xLjc3MTMgMy41NDI3IDMuNTQyNyI+PHBhdGggZD0iTTAgMS41NTUxTC0xLjM0NjggLTAuNzc3NkwxLjM0NjggLTAuNzc3NloiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIwLjQzMjQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMCAxLjMyNEwtMS4xNDY2IC0wLjY2MkwxLjE0NjYgLTAuNjYyWiIgZmlsbD0icGFyYW0oZmlsbCkgIzU2MTMxOCIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjNTYxMzE4IiBzdHJva2Utd2lkdGg9IjAuMjk3MyIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjwvc3ZnPg=="/>
              <Option name="color" type="QString" value="86,19,24,255"/>
              <Option name="outline_color" type="QString" value="86,19,24,255"/>
              <Option name="outline_width" type="QString" value="1.1"/>
              <Option name="outline_width_unit" type="QString" value="Point"/>
              <Option name="size" type="QString" value="13.1079"/>
              <Option name="size_unit" type="QString" value="Point"/>
              <Option name="scale_method" type="QString" value="diameter"/>
            </Option>
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""/>
                <Option name="properties" type="Map">
                  <Option name="size" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="3.5427 * if(if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) &gt; 0, min(12, max(3.2, 12 * (if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) / 600) ^ 0.5716)), 3.7)"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                  <Option name="fillColor" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', '#ffffff', '#561318')"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                </Option>
                <Option name="type" type="QString" value="collection"/>
              </Option>
            </data_defined_properties>
          </layer>
        </symbol>
        <symbol type="marker" name="3" alpha="1" clip_to_extent="1">
          <layer class="SvgMarker" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIzLjYzMjQiIGhlaWdodD0iMy42MzI0IiB2aWV3Qm94PSItMS44MTYyIC0xLjgxNjIgMy42MzI0IDMuNjMyNCI+PHBhdGggZD0iTS0xLjYgMEMtMC41IC0wLjk4NzkgMC41IC0wLjk4NzkgMS42IDBDMC41IDAuOTg3OSAtMC41IDAuOTg3OSAtMS42IDBaIiBmaWxsPSJub25lIiBzdHJva2U9IiNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMC40MzI0IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0xLjM2MjIgMEMtMC40MjU3IC0wLjg0MTEgMC40MjU3IC0wLjg0MTEgMS4zNjIyIDBDMC40MjU3IDAuODQxMSAtMC40MjU3IDAuODQxMSAtMS4zNjIyIDBaIiBmaWxsPSJwYXJhbShmaWxsKSAjODI4MDdjIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM4MjgwN2MiIHN0cm9rZS13aWR0aD0iMC4yOTczIiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PC9zdmc+"/>
              <Option name="color" type="QString" value="130,128,124,255"/>
              <Option name="outline_color" type="QString" value="130,128,124,255"/>
              <Option name="outline_width" type="QString" value="1.1"/>
              <Option name="outline_width_unit" type="QString" value="Point"/>
              <Option name="size" type="QString" value="13.44"/>
              <Option name="size_unit" type="QString" value="Point"/>
              <Option name="scale_method" type="QString" value="diameter"/>
            </Option>
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""/>
                <Option name="properties" type="Map">
                  <Option name="size" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="3.6324 * if(if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) &gt; 0, min(12, max(3.2, 12 * (if(&quot;shared_total&quot;, NULL, &quot;quantity_max&quot;) / 600) ^ 0.5716)), 3.7)"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                  <Option name="fillColor" type="Map">
                    <Option name="active" type="bool" value="true"/>
                    <Option name="expression" type="QString" value="if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', '#ffffff', '#82807c')"/>
                    <Option name="type" type="int" value="3"/>
                  </Option>
                </Option>
                <Option name="type" type="QString" value="collection"/>
              </Option>
            </data_defined_properties>
          </layer>
        </symbol>
      </symbols>
    </renderer-v2>
    <symbol type="marker" name="centerSymbol" alpha="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="size" type="QString" value="0.1"/>
          <Option name="outline_style" type="QString" value="no"/>
        </Option>
      </layer>
    </symbol>
  </renderer-v2>
  <labeling type="rule-based">
    <rules key="labels">
      <rule key="label-0" description="Killing of officials" filter="&quot;kind&quot; = 'assassination'">
        <settings calloutType="simple">
          <text-style fieldName="&quot;name_as_in_source&quot; || if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', ' ?', '')" isExpression="1" fontFamily="Noto Sans" fontSize="8" fontSizeUnit="Point" fontWeight="75" fontItalic="0" fontLetterSpacing="0" textColor="30,30,28,255" textOpacity="1" allowHtml="0">
            <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="Point" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128"/>
          </text-style>
          <placement placement="6" dist="5.654" distUnits="Point" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placementFlags="10" offsetType="0" priority="5"/>
          <rendering drawLabels="1" obstacle="1" displayAll="0" labelPerPart="0"/>
        </settings>
      </rule>
      <rule key="label-1" description="Arson" filter="&quot;kind&quot; = 'arson'">
        <settings calloutType="simple">
          <text-style fieldName="&quot;name_as_in_source&quot; || if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', ' ?', '')" isExpression="1" fontFamily="Noto Sans" fontSize="8" fontSizeUnit="Point" fontWeight="75" fontItalic="0" fontLetterSpacing="0" textColor="30,30,28,255" textOpacity="1" allowHtml="0">
            <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="Point" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128"/>
          </text-style>
          <placement placement="6" dist="7.42" distUnits="Point" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placementFlags="10" offsetType="0" priority="5"/>
          <rendering drawLabels="1" obstacle="1" displayAll="0" labelPerPart="0"/>
        </settings>
      </rule>
      <rule key="label-2" description="Slaughter of livestock" filter="&quot;kind&quot; = 'livestock-slaughter'">
        <settings calloutType="simple">
          <text-style fieldName="&quot;name_as_in_source&quot; || if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', ' ?', '')" isExpression="1" fontFamily="Noto Sans" fontSize="8" fontSizeUnit="Point" fontWeight="75" fontItalic="0" fontLetterSpacing="0" textColor="30,30,28,255" textOpacity="1" allowHtml="0">
            <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="Point" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128"/>
          </text-style>
          <placement placement="6" dist="7.2539" distUnits="Point" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placementFlags="10" offsetType="0" priority="5"/>
          <rendering drawLabels="1" obstacle="1" displayAll="0" labelPerPart="0"/>
        </settings>
      </rule>
      <rule key="label-3" description="Political statement" filter="&quot;kind&quot; = 'political-statement'">
        <settings calloutType="simple">
          <text-style fieldName="&quot;name_as_in_source&quot; || if(&quot;candidate_count&quot; &gt; 1 OR &quot;location_certainty&quot; = 'conjectural', ' ?', '')" isExpression="1" fontFamily="Noto Sans" fontSize="8" fontSizeUnit="Point" fontWeight="75" fontItalic="0" fontLetterSpacing="0" textColor="30,30,28,255" textOpacity="1" allowHtml="0">
            <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="Point" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128"/>
          </text-style>
          <placement placement="6" dist="7.42" distUnits="Point" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placementFlags="10" offsetType="0" priority="5"/>
          <rendering drawLabels="1" obstacle="1" displayAll="0" labelPerPart="0"/>
        </settings>
      </rule>
    </rules>
  </labeling>
  <fieldConfiguration>
    <field name="certainty">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="certain" type="QString" value="certain"/>
              </Option>
              <Option type="Map">
                <Option name="a conjecture" type="QString" value="conjectural"/>
              </Option>
              <Option type="Map">
                <Option name="probable" type="QString" value="probable"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="cited_by">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Odlu Yurd 1930a" type="QString" value="odlu-yurd-1930-03"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="class">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Resistance" type="QString" value="resistance"/>
              </Option>
              <Option type="Map">
                <Option name="Government measures" type="QString" value="government-measure"/>
              </Option>
              <Option type="Map">
                <Option name="Statements" type="QString" value="statement"/>
              </Option>
              <Option type="Map">
                <Option name="Context" type="QString" value="context"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="extent">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="a whole country" type="QString" value="country"/>
              </Option>
              <Option type="Map">
                <Option name="a place" type="QString" value="point"/>
              </Option>
              <Option type="Map">
                <Option name="a region" type="QString" value="region"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="inferred_by">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Odlu Yurd 1930a" type="QString" value="odlu-yurd-1930-03"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="kind">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Uprising" type="QString" value="uprising"/>
              </Option>
              <Option type="Map">
                <Option name="Partisan detachment" type="QString" value="partisan-detachment"/>
              </Option>
              <Option type="Map">
                <Option name="Armed operation" type="QString" value="armed-operation"/>
              </Option>
              <Option type="Map">
                <Option name="Activity of kachagh groups" type="QString" value="kachagh-activity"/>
              </Option>
              <Option type="Map">
                <Option name="Leaders of kachaghs" type="QString" value="kachagh-leadership"/>
              </Option>
              <Option type="Map">
                <Option name="Joint action or help" type="QString" value="solidarity"/>
              </Option>
              <Option type="Map">
                <Option name="Ties between groups" type="QString" value="connection"/>
              </Option>
              <Option type="Map">
                <Option name="Refuge" type="QString" value="refuge"/>
              </Option>
              <Option type="Map">
                <Option name="Killing of officials" type="QString" value="assassination"/>
              </Option>
              <Option type="Map">
                <Option name="Arson" type="QString" value="arson"/>
              </Option>
              <Option type="Map">
                <Option name="Slaughter of livestock" type="QString" value="livestock-slaughter"/>
              </Option>
              <Option type="Map">
                <Option name="Wrecking" type="QString" value="sabotage"/>
              </Option>
              <Option type="Map">
                <Option name="Repressive measure" type="QString" value="repression"/>
              </Option>
              <Option type="Map">
                <Option name="Policy" type="QString" value="policy"/>
              </Option>
              <Option type="Map">
                <Option name="Political statement" type="QString" value="political-statement"/>
              </Option>
              <Option type="Map">
                <Option name="Terrain" type="QString" value="terrain"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="locality">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="a whole country" type="QString" value="country"/>
              </Option>
              <Option type="Map">
                <Option name="a place" type="QString" value="point"/>
              </Option>
              <Option type="Map">
                <Option name="a region" type="QString" value="region"/>
              </Option>
              <Option type="Map">
                <Option name="no place" type="QString" value="unlocated"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="location_certainty">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="certain" type="QString" value="certain"/>
              </Option>
              <Option type="Map">
                <Option name="a conjecture" type="QString" value="conjectural"/>
              </Option>
              <Option type="Map">
                <Option name="probable" type="QString" value="probable"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="place_certainty">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="certain" type="QString" value="certain"/>
              </Option>
              <Option type="Map">
                <Option name="a conjecture" type="QString" value="conjectural"/>
              </Option>
              <Option type="Map">
                <Option name="probable" type="QString" value="probable"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="qualifier">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="at least" type="QString" value="at-least"/>
              </Option>
              <Option type="Map">
                <Option name="about" type="QString" value="circa"/>
              </Option>
              <Option type="Map">
                <Option name="many" type="QString" value="many"/>
              </Option>
              <Option type="Map">
                <Option name="up to" type="QString" value="up-to"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="quantity_qualifier">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="at least" type="QString" value="at-least"/>
              </Option>
              <Option type="Map">
                <Option name="about" type="QString" value="circa"/>
              </Option>
              <Option type="Map">
                <Option name="many" type="QString" value="many"/>
              </Option>
              <Option type="Map">
                <Option name="up to" type="QString" value="up-to"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="role">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Where it happened" type="QString" value="where"/>
              </Option>
              <Option type="Map">
                <Option name="Where it mainly happened" type="QString" value="mainly"/>
              </Option>
              <Option type="Map">
                <Option name="About the place" type="QString" value="around"/>
              </Option>
              <Option type="Map">
                <Option name="In districts bordering it" type="QString" value="bordering"/>
              </Option>
              <Option type="Map">
                <Option name="Affected" type="QString" value="affected"/>
              </Option>
              <Option type="Map">
                <Option name="Where it spread" type="QString" value="spread-to"/>
              </Option>
              <Option type="Map">
                <Option name="Contrasted with another" type="QString" value="contrast"/>
              </Option>
              <Option type="Map">
                <Option name="Described" type="QString" value="described"/>
              </Option>
              <Option type="Map">
                <Option name="From" type="QString" value="from"/>
              </Option>
              <Option type="Map">
                <Option name="By way of" type="QString" value="via"/>
              </Option>
              <Option type="Map">
                <Option name="To" type="QString" value="to"/>
              </Option>
              <Option type="Map">
                <Option name="Helped" type="QString" value="helped"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="source">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Odlu Yurd 1930a" type="QString" value="odlu-yurd-1930-03"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias field="actors" name="Persons and groups"/>
    <alias field="candidate_count" name="Places it may mean"/>
    <alias field="candidate_likelihood" name="Likelihood of this place"/>
    <alias field="candidates" name="Places it may mean"/>
    <alias field="certainty" name="Certainty"/>
    <alias field="citation" name="Citation"/>
    <alias field="cited_by" name="As cited by"/>
    <alias field="cited_range" name="Pages"/>
    <alias field="claim" name="Claim"/>
    <alias field="claim_label" name="Claim in short"/>
    <alias field="class" name="Class of kinds"/>
    <alias field="class_label" name="Class in words"/>
    <alias field="country_present" name="Present country"/>
    <alias field="date" name="Date (EDTF)"/>
    <alias field="date_edtf" name="Date (EDTF)"/>
    <alias field="date_end" name="Not after"/>
    <alias field="date_label" name="Date in words"/>
    <alias field="date_note" name="Date as the source has it"/>
    <alias field="date_start" name="Not before"/>
    <alias field="elevation_m" name="Elevation (m)"/>
    <alias field="elevation_max_m" name="Highest elevation (m)"/>
    <alias field="elevation_min_m" name="Lowest elevation (m)"/>
    <alias field="elevation_source" name="Elevation from"/>
    <alias field="extent" name="Said of"/>
    <alias field="family" name="Family of kinds"/>
    <alias field="figures" name="Number of figures"/>
    <alias field="heading" name="Heading"/>
    <alias field="id" name="Identifier"/>
    <alias field="inferred_by" name="As inferred by"/>
    <alias field="is_preferred" name="Preferred position"/>
    <alias field="kind" name="Kind"/>
    <alias field="kind_label" name="Kind in words"/>
    <alias field="label" name="Claim in short"/>
    <alias field="length_km" name="Length (km)"/>
    <alias field="likelihood" name="Likelihood of this place"/>
    <alias field="locality" name="Said of"/>
    <alias field="location_certainty" name="Certainty of the position"/>
    <alias field="location_source" name="Position from"/>
    <alias field="map_note" name="Note on the map"/>
    <alias field="name" name="Name"/>
    <alias field="name_as_in_source" name="Name as in the source"/>
    <alias field="note" name="Note"/>
    <alias field="parent" name="Part of"/>
    <alias field="place_certainty" name="Certainty of the place"/>
    <alias field="place_id" name="Place"/>
    <alias field="precision_m" name="Known to within (m)"/>
    <alias field="qualifier" name="Hedged as"/>
    <alias field="quantity" name="Figure"/>
    <alias field="quantity_low" name="Lowest figure"/>
    <alias field="quantity_max" name="Highest figure"/>
    <alias field="quantity_qualifier" name="Hedged as"/>
    <alias field="quantity_text" name="Figures in words"/>
    <alias field="role" name="Role"/>
    <alias field="role_label" name="Role in words"/>
    <alias field="shared_total" name="One total for several places"/>
    <alias field="source" name="Source"/>
    <alias field="source_title" name="Title of the source"/>
    <alias field="summary" name="What the source says"/>
    <alias field="unit" name="What is counted"/>
    <alias field="unit_historical" name="Unit of the period"/>
    <alias field="unit_present" name="Present unit"/>
  </aliases>
  <layerGeometryType>0</layerGeometryType>
</qgis>
<!-- kachagh 0.1.0; inputs sha256:e0965966e5a0af4551fe5148fee1c9626ae78f6da1a8db7feb97d45212e946de -->
