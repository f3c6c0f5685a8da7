import { Markup } from '../server/html.ts';

export const style = new Markup(`
*{box-sizing:border-box}body{margin:0;font:13px/1.5 "Open Sans",Arial,sans-serif;color:#393939;background:#fff}
.navbar{background:#438eb9;color:#fff;height:45px;display:flex;justify-content:space-between;align-items:center;padding:0 16px}
.navbar-brand{color:#fff;font-size:18px;text-decoration:none}.user-info small{opacity:.8;margin-right:8px}
.main-container{display:flex;min-height:calc(100vh - 45px)}.sidebar{width:190px;background:#f2f2f2;border-right:1px solid #ccc;flex:none}
.nav-list{list-style:none;margin:0;padding:0}.nav-list a{display:block;padding:9px 12px;color:#585858;text-decoration:none;border-bottom:1px solid #e5e5e5}.nav-list .active a{background:#fff;color:#2b7dbc;font-weight:bold}
.main-content{flex:1;min-width:0;padding:0 14px}.page-header h1{font-size:20px;font-weight:300;color:#2679b5;margin:10px 0;border-bottom:1px dotted #e2e2e2;padding-bottom:8px}
.widget-side{display:flex;gap:12px;align-items:flex-start}.side-list{width:520px;flex:none;border:1px solid #d5d5d5}
.tool{padding:6px;background:#f7f7f7;border-bottom:1px solid #d5d5d5;display:flex;gap:6px}
input[type=text],select{border:1px solid #d5d5d5;padding:4px 6px;font:13px Arial}
.btn{border:0;background:#428bca;color:#fff;padding:5px 12px;font:13px Arial;cursor:pointer}
.slimscroll{height:560px;overflow:auto}
.messageListItem{position:relative;padding:7px 8px 7px 34px;border-bottom:1px solid #e1e1e1;cursor:pointer}
.messageListItem.unread{font-weight:bold;background:#f4f9fc}.messageListItem:hover,.messageListItem.selected{background:#fff7d5}
.flagParent{position:absolute;left:10px;top:8px}.messageListItem .date{float:right;color:#888;font-size:12px;font-weight:normal}
.messageListItem .sender{display:block}.messageListItem .subject{display:block;color:#555;font-weight:normal;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
#paging{padding:6px;background:#f7f7f7;border-top:1px solid #d5d5d5;display:flex;justify-content:space-between;align-items:center}
.pagination{list-style:none;display:flex;margin:0;padding:0}.pagination a{display:block;padding:3px 9px;border:1px solid #d9d9d9;margin-left:-1px;color:#2283c5;text-decoration:none;background:#fff}
.pagination .active a{background:#6faed9;color:#fff}.pagination .disabled a{color:#aaa}
#message-list-no-data{padding:40px;text-align:center;color:#888}
.record{flex:1;border:1px solid #d5d5d5;padding:12px}.record .row{display:flex;margin-bottom:6px}.record label{width:150px;text-align:right;padding:4px 10px 0 0;color:#666}.record input{flex:1}
.table{border-collapse:collapse;width:100%}.table th,.table td{border:1px solid #ddd;padding:6px 8px}.table th{background:#f1f1f1;color:#707070;text-align:left}
.table-striped tbody tr:nth-child(odd) td{background:#f9f9f9}td.so{text-align:right}
i[class^=icon]{display:inline-block;width:12px;height:12px;border-radius:2px;background:#9ab}
i.green{background:#69aa46}i.red{background:#dd5a43}i.blue{background:#478fca}i.orange{background:#ff892a}i.grey{background:#999}
.icon-angle-left,.icon-angle-right,.icon-double-angle-left,.icon-double-angle-right{background:none!important;width:auto!important}
.icon-angle-left:before{content:"\\2039"}.icon-angle-right:before{content:"\\203A"}.icon-double-angle-left:before{content:"\\00AB"}.icon-double-angle-right:before{content:"\\00BB"}
.filter{margin-bottom:10px;display:flex;gap:8px;align-items:center}
`);
