import { Markup } from '../server/html.ts';

export const style = new Markup(`
body{margin:0;font:12px/1.4 Arial,Helvetica,sans-serif;color:#222;background:#e8eef3}
#wrapper{width:1240px;margin:0 auto;background:#fff;min-height:100vh;border:1px solid #b9cbd9;border-width:0 1px}
.oep-banner{background:#0b5d95;color:#fff}.oep-banner td{padding:10px 16px}.oep-banner h1{font-size:18px;margin:0;text-transform:uppercase}
.oep-banner a{color:#ffe58a}
.oep-menu{list-style:none;margin:0;padding:0 8px;background:#d7e5ef;border-bottom:2px solid #0b5d95;display:flex}
.oep-menu li a{display:block;padding:7px 14px;color:#0b4d7a;text-decoration:none;font-weight:bold}.oep-menu li.selected a{background:#0b5d95;color:#fff}
.portlet{margin:10px}.portlet-topper{background:#f0f5f9;border:1px solid #c3d3df}.portlet-title{font-size:13px;margin:0;padding:6px 10px;color:#0b5d95}
.portlet-body{border:1px solid #c3d3df;border-top:0;padding:8px}
.oep-table-form{width:100%;border-collapse:collapse;background:#f8fbfd;margin-bottom:8px}.oep-table-form td{padding:3px 6px}
.oep-table-form .label{width:110px;text-align:right;color:#444}
input[type=text],input[type=password],select{font:12px Arial;padding:3px;border:1px solid #9db3c4;max-width:320px}
.aui-button{font:bold 12px Arial;padding:4px 12px;background:#0b5d95;color:#fff;border:1px solid #084a77;cursor:pointer}
.egov-table{border-collapse:collapse;width:100%}.egov-table th{background:#cfe0ec;border:1px solid #9db3c4;padding:5px;font-size:12px}
.egov-table td{border:1px solid #c3d3df;padding:4px 5px;vertical-align:top}.egov-table tr.alt td{background:#f6fafc}
.egov-table tr.hs-truc-tuyen td,.egov-table tr.hs-truc-tuyen td a{color:#0a7a2f}
.egov-table td.so{text-align:right}.egov-table td.nhom{font-weight:bold;background:#eef4f8}.egov-table tr.tong td{font-weight:bold;background:#e3edf4}
.taglib-page-iterator{display:flex;gap:18px;align-items:center;padding:8px 2px;color:#333}.page-links a,.page-links span{margin-right:8px}.page-links span{color:#999}
.report-title{text-align:center;font-weight:bold;font-size:14px}.report-period{text-align:center;font-style:italic}
.login-box{width:380px;margin:90px auto;border:1px solid #b9cbd9;background:#fff}.portlet-msg-error{color:#a40000;background:#fde8e8;padding:6px}
h3.khong-co{text-align:center;color:#a40000;padding:30px}
`);
